import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isDamaged } from "../../check/checked-part.ts";
import type { Store } from "../../store.ts";
import { COMEDY, film, idsOf, Shelf } from "../conformance/shelf.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const root = mkdtempSync(join(tmpdir(), "moodreel-damage-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILMS = Array.from({ length: 2000 }, (_, i) =>
  film(`f${i}`, [i % 3 === 0 ? "Comedy" : "Drama"], {
    title: `The ${i % 50 === 0 ? "golden" : "silver"} film number ${i}`,
    people: [`Actor ${i % 200}`],
    year: 1950 + (i % 70),
    votes: i,
    rating: 5 + (i % 5),
  }),
);
const SAME = { fingerprint: () => "the very file", mode: "merge" } as const;

let made: string;
beforeAll(async () => {
  made = join(root, "made");
  const store = await openSqliteStore(join(made, "moodreel.db"));
  await new Shelf(store).put(FILMS, SAME);
  await new Shelf(store).put([film("b", ["Poetry"])], { name: "books", kind: "book" });
  await store.close();
});

let store: Store;
let file: string;
let homes = 0;
/** A home with two catalogues, of which the file of `films` is damaged. */
async function damaged(damage: (path: string) => void): Promise<void> {
  await store?.close();
  const home = join(root, `home-${(homes += 1)}`);
  cpSync(made, home, { recursive: true });
  file = join(home, "moodreel.db-catalogs", "1.db");
  damage(file);
  store = await openSqliteStore(join(home, "moodreel.db"));
}
afterAll(() => store?.close());

/** Pseudo-random bytes at a pseudo-random place: the same in every run. */
function overwrite(path: string, seed: number, bytes: number): void {
  const content = readFileSync(path);
  let state = seed * 2_654_435_761 + 1;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  const at = next() % Math.max(1, content.length - bytes);
  for (let i = 0; i < bytes; i++) content[at + i] = next() >>> 24;
  writeFileSync(path, content);
}

const KINDS_OF_DAMAGE: Readonly<Record<string, (path: string) => void>> = {
  "cut short": (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  emptied: (path) => writeFileSync(path, ""),
  missing: (path) => rmSync(path),
  "without its header": (path) => overwriteAt(path, 0, Buffer.alloc(100)),
  "full of zeros": (path) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
  "a text": (path) => writeFileSync(path, "title,genres\nHeat,Crime\n".repeat(500)),
  "another program's database": (path) => {
    rmSync(path);
    const db = new DatabaseSync(path);
    db.exec("CREATE TABLE item (x); PRAGMA user_version = 1");
    db.close();
  },
  "a folder": (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  "another catalogue's": (path) => cpSync(path.replace("1.db", "2.db"), path),
  "overwritten from page to page": (path) =>
    overwriteAt(path, 16_384, Buffer.alloc(statSync(path).size / 2, 7)),
};

function overwriteAt(path: string, at: number, bytes: Uint8Array): void {
  const content = readFileSync(path);
  content.set(bytes, at);
  writeFileSync(path, content);
}

async function askAll(): Promise<Record<string, unknown>> {
  const shelf = new Shelf(store);
  const questions: Record<string, () => Promise<unknown>> = {
    list: () => shelf.find([COMEDY], {}, 50),
    filtered: () => shelf.find([COMEDY], { yearFrom: 2000, minRating: 7 }, 50),
    people: () => shelf.find([COMEDY], { withPeople: ["Actor 3"] }),
    titled: () => shelf.titled("golden", 50),
    misspelt: () => shelf.titled("goldne film"),
    page: async () => idsOf((await store.search({ catalog: "films", limit: 50 })).items),
    byId: async () => idsOf(await store.itemsById("films", ["f7", "f1999"])),
    all: () => shelf.all(),
  };
  const answers: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(questions)) {
    answers[name] = await ask().catch((error: unknown) => {
      expect(error, name).toMatchObject({ code: "catalog-damaged", message: expect.stringContaining(file) });
      return "an error";
    });
  }
  return answers;
}

const errorsIn = (answers: Record<string, unknown>): number =>
  Object.values(answers).filter((answer) => answer === "an error").length;

async function expectOthersServed(): Promise<void> {
  expect(idsOf((await store.search({ catalog: "books", limit: 5 })).items)).toEqual(["b"]);
  expect((await store.catalogs()).map(({ name }) => name).toSorted()).toEqual(["books", "films"]);
}

async function expectMended(): Promise<void> {
  expect(await new Shelf(store).all()).toHaveLength(FILMS.length);
  expect(await new Shelf(store).titled("golden", 50)).toHaveLength(40);
  expect((await store.check()).filter(isDamaged)).toEqual([]);
}

describe.each(Object.entries(KINDS_OF_DAMAGE))("a catalogue whose file is %s", (_what, damage) => {
  beforeEach(() => damaged(damage));

  test("gives errors that name it, and the others are served", async () => {
    expect(errorsIn(await askAll())).toBeGreaterThan(0);
    await expectOthersServed();
    const [bad, ...more] = (await store.check()).filter(isDamaged);
    expect(bad).toMatchObject({ name: "films", path: file });
    expect(more).toEqual([]);
  });

  test("is mended by the very file it came from", async () => {
    const report = await new Shelf(store).put(FILMS, SAME);
    expect(report).toMatchObject({ unchanged: false, mended: true });
    await expectMended();
  });

  test("is mended by a replacement, and can be removed", async () => {
    await new Shelf(store).put(FILMS, { mode: "replace" });
    await expectMended();
    await store.removeCatalog("films");
    expect((await store.catalogs()).map(({ name }) => name)).toEqual(["books"]);
  });
});

test("a damaged catalogue is not made less by a file that adds to it: the error names it", async () => {
  await damaged(KINDS_OF_DAMAGE["cut short"]!);
  const adding = new Shelf(store).put([film("new", ["Comedy"])], { mode: "merge" });
  await expect(adding).rejects.toMatchObject({
    code: "catalog-damaged",
    message: expect.stringContaining(file),
  });
  await expectOthersServed();
});

test(
  "whatever bytes are overwritten: every answer is the right one, or an error",
  { timeout: 120_000 },
  async () => {
    await damaged(() => undefined);
    const right = await askAll();
    expect(errorsIn(right)).toBe(0);
    let noticed = 0;
    for (let seed = 1; seed <= 30; seed++) {
      await damaged((path) => overwrite(path, seed, [1, 40, 2000, 20_000][seed % 4]!));
      const answers = await askAll();
      for (const [name, answer] of Object.entries(answers)) {
        if (answer !== "an error") expect(answer, `${name}, seed ${seed}`).toEqual(right[name]);
      }
      const found = (await store.check()).some(isDamaged);
      if (errorsIn(answers) > 0) expect(found, `check, seed ${seed}`).toBe(true);
      if (found) noticed += 1;
    }
    expect(noticed).toBeGreaterThan(15);
  },
);

test("a file that is cut short while it is open does not end the process", async () => {
  await damaged(() => undefined);
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", CUT_WHILE_OPEN], {
    env: {
      ...process.env,
      STORE: file.replace("-catalogs/1.db", ""),
      FILE: file,
      MODULE: new URL("./open-sqlite-store.ts", import.meta.url).href,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  expect([code, said.trim()]).toEqual([0, "catalog-damaged, 1 book"]);
});

const CUT_WHILE_OPEN = `
  import { truncateSync } from "node:fs";
  const { openSqliteStore } = await import(process.env.MODULE);
  const store = await openSqliteStore(process.env.STORE);
  await store.itemsById("films", ["f1"]);
  truncateSync(process.env.FILE, 16384);
  const codes = new Set();
  for (let i = 0; i < 2000; i += 50) {
    await store.itemsById("films", ["f" + i]).catch((error) => codes.add(error.code));
  }
  const { items } = await store.search({ catalog: "books", limit: 5 });
  console.log([...codes].join() + ", " + items.length + " book");
`;

test("a catalogue that is put back is read again, without a new start", async () => {
  await damaged(() => undefined);
  renameSync(file, `${file}.away`);
  await expect(new Shelf(store).all()).rejects.toMatchObject({ code: "catalog-damaged" });
  renameSync(`${file}.away`, file);
  expect(await new Shelf(store).all()).toHaveLength(FILMS.length);
});

test("what was replaced and cannot be removed yet does not cost what took its place", async () => {
  await damaged(() => undefined);
  const path = file.replace("-catalogs/1.db", "");
  const other = new DatabaseSync(path);
  // As on a disk that has just filled up: from the naming on nothing more can be written.
  other.exec("CREATE TRIGGER full BEFORE DELETE ON dropped BEGIN SELECT RAISE(ABORT, 'full'); END");
  await new Shelf(store).put([film("new", ["Comedy"])], { mode: "replace" });
  expect(idsOf((await store.search({ catalog: "films", limit: 5 })).items)).toEqual(["new"]);
  expect(await store.removeCatalog("books")).toBe(true);
  other.exec("DROP TRIGGER full");
  other.close();
  await new Shelf(store).put([film("newer", ["Comedy"])], { mode: "replace" });
  expect(idsOf((await store.search({ catalog: "films", limit: 5 })).items)).toEqual(["newer"]);
  expect(readdirSync(`${path}-catalogs`).filter((name) => name.endsWith(".db"))).toHaveLength(1);
});
