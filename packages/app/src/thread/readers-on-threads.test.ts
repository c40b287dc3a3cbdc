import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";
import type { ReadCall } from "./read-calls.ts";
import { ReaderThreads } from "./reader-threads.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-readers-"));
const home = { home: join(folder, "home"), starter: false };
const FILMS = Array.from({ length: 40 }, (_, n) => `Film ${n},Comedy|Drama,${1960 + n},${6 + (n % 4)}`);
const posts = vi.spyOn(Worker.prototype, "postMessage");
/** Threads that were asked something. */
const asked = (): ReadonlySet<Worker> => new Set(posts.mock.contexts as readonly Worker[]);
let moodreel: Moodreel;
let answers: ReaderThreads;

beforeAll(async () => {
  moodreel = await openMoodreel(home);
  const text = `title,genres,year,rating\n${FILMS.join("\n")}\n`;
  await moodreel.importFile({ name: "films.csv", stream: [Buffer.from(text)] });
  await moodreel.addViewer("ana");
  answers = new ReaderThreads(moodreel, home, 2);
  await busy();
});

afterAll(async () => {
  vi.restoreAllMocks();
  await moodreel.close();
  rmSync(folder, { recursive: true });
});

const HAPPY = { emotion: "happy", viewer: "ana", seed: 3, count: 40 } as const;
const QUESTIONS = [
  ["recommend", [HAPPY]],
  ["recommend", [{ emotion: "sad", intent: "lift", filters: { yearFrom: 1970 } }]],
  ["whyNot", [HAPPY, "Film 1"]],
  ["items", [{ text: "film 2" }]],
  ["learned", ["ana"]],
] as const satisfies readonly (readonly [ReadCall, readonly unknown[]])[];

const textOf = async ([call, args]: (typeof QUESTIONS)[number], from = answers): Promise<string> =>
  Buffer.from((await from.ask(call, [...args] as never)).bytes).toString();

/** Without what depends on the moment of the question. */
const still = (text: string): string => text.replace(/"since":\d+/, "");

/** Asks so many at once, and again, until threads answer. */
async function busy(ask: () => Promise<unknown> = () => textOf(QUESTIONS[0])): Promise<void> {
  posts.mockClear();
  while (asked().size < 2) {
    await Promise.all(Array.from({ length: 8 }, ask));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

it("answers on threads what is answered here", async () => {
  const here = await Promise.all(
    QUESTIONS.map(async ([call, args]) =>
      JSON.stringify(await (moodreel[call] as (...given: readonly unknown[]) => unknown)(...args)),
    ),
  );
  const there = await Promise.all(QUESTIONS.map((question) => textOf(question)));
  expect(there.map(still)).toEqual(here.map(still));
  const refused = answers.ask("recommend", [{ emotion: "happy", viewer: "nobody" }]);
  await expect(refused).rejects.toMatchObject({ code: "profile-unknown", fields: { name: "nobody" } });
});

it("sees at once what was said, and what was imported", async () => {
  const listed = async (): Promise<readonly string[]> => {
    const texts = await Promise.all(Array.from({ length: 6 }, () => textOf(QUESTIONS[0])));
    expect(new Set(texts.map(still)).size).toBe(1);
    const { items } = JSON.parse(texts[0]!) as { items: readonly { id: string }[] };
    return items.map(({ id }) => id);
  };
  for (let times = 0; times < 5; times++) {
    const [first] = await listed();
    await moodreel.react("ana", first!, "seen");
    expect(await listed()).not.toContain(first);
  }
  const more = `title,genres,year,rating\n${["New,Comedy,2020,9", ...FILMS].join("\n")}\n`;
  await moodreel.importFile({ name: "films.csv", stream: [Buffer.from(more)] }, { name: "films" });
  expect(await textOf(["items", [{ text: "film 2" }]])).toContain("Film 2");
  expect(await listed()).toHaveLength(36);
});

it("gives viewers the same lists with the model that ships with the starter", async () => {
  const own = { home: join(folder, "starter") };
  const shipped = await openMoodreel(own);
  const horror = await shipped.items({ limit: 6, filters: { withGenres: ["Horror"] } });
  for (const { id } of horror.items) await shipped.rate("me", id, 9);
  const question = { emotion: "fear", viewer: "me", seed: 3 } as const;
  const { items } = await shipped.recommend(question);
  const readers = new ReaderThreads(shipped, own, 2);
  await busy(() => readers.ask("recommend", [question]));
  const { bytes } = await readers.ask("recommend", [question]);
  expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({
    items: JSON.parse(JSON.stringify(items)),
  });
  await readers.close();
  await shipped.close();
});

it("lets those under way come before it ends", async () => {
  const waiting = Array.from({ length: 20 }, () => textOf(QUESTIONS[0]));
  await answers.close();
  expect(new Set((await Promise.all(waiting)).map(still)).size).toBe(1);
});

it("answers though its threads end, or cannot begin", async () => {
  answers = new ReaderThreads(moodreel, home, 2);
  await busy();
  const waiting = Array.from({ length: 20 }, () => textOf(QUESTIONS[0]));
  for (const worker of asked()) void worker.terminate();
  expect(new Set((await Promise.all(waiting)).map(still)).size).toBe(1);

  await answers.close();

  const broken = new ReaderThreads(moodreel, { home: join(folder, "home", "moodreel.db") }, 2);
  for (let times = 0; times < 5; times++) {
    const texts = await Promise.all(Array.from({ length: 8 }, () => textOf(QUESTIONS[0], broken)));
    expect(new Set(texts.map(still)).size).toBe(1);
  }
  await broken.close();
});
