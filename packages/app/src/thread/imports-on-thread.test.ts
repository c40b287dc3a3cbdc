import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";
import { ImportThread } from "./import-thread.ts";
import { importsOnThread } from "./imports-on-thread.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-thread-"));
const home = { home: join(folder, "home"), starter: false };
let plain: Moodreel;
let moodreel: Moodreel;

beforeAll(async () => {
  plain = await openMoodreel(home);
  moodreel = importsOnThread(plain, home);
});

afterAll(async () => {
  await moodreel.close();
  rmSync(folder, { recursive: true });
});

const FILMS = "title,genres,year\nUp,Comedy,2009\nBig,Comedy,1988\nHeat,Crime,1995\n";

/** A file as an upload gives it, in pieces. */
const file = (text: string, name = "films.csv") => ({ name, stream: pieces(text) });

async function* pieces(text: string, problem?: Error): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += 65_536) yield Buffer.from(text.slice(at, at + 65_536));
  if (problem !== undefined) throw problem;
}

const names = async () => (await moodreel.catalogs()).map(({ name }) => name);

it("makes of a file what is made of it without a thread", async () => {
  const { changes, ...report } = await moodreel.importFile(file(FILMS), { map: { genres: "genres" } });
  expect(changes).toMatchObject({ added: 3, unchanged: false });
  const { changes: again, ...same } = await plain.importFile(file(FILMS), { map: { genres: "genres" } });
  expect(again).toMatchObject({ unchanged: true });
  expect(same).toEqual(report);
  const dry = await moodreel.importFile(file(FILMS, "other.csv"), { dryRun: true });
  expect(dry).toMatchObject({ catalog: "other", items: 3, dryRun: true });
  expect(await names()).toEqual(["films"]);
});

it("brings ratings in", async () => {
  await moodreel.addViewer("ana");
  const ratings =
    "Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres\n" +
    "tt1,9,2024-01-01,Heat,https://www.imdb.com/title/tt1/,Movie,8.3,170,1995,Crime\n";
  const imported = await moodreel.importRatings("ana", file(ratings, "ratings.csv"), { kind: "movie" });
  expect(imported).toMatchObject({ matched: 1 });
  expect(await plain.opinions("ana", "movie")).toMatchObject([{ item: { title: "Heat" }, rating: 9 }]);
});

it("says what is wrong with a file as it is said without a thread", async () => {
  const wrong = (one: Moodreel) => one.importFile(file("a,b\n1,2\n"));
  const said = await wrong(plain).catch((error: unknown) => error);
  await expect(wrong(moodreel)).rejects.toMatchObject({ ...(said as object), name: "MoodreelError" });
  await expect(moodreel.importRatings("nobody", file(FILMS))).rejects.toMatchObject({
    code: "profile-unknown",
  });
});

it("stores nothing of a file that breaks off, and takes the next one", async () => {
  const problem = new Error("the sender is gone");
  const broken = { name: "broken.csv", stream: pieces(FILMS.repeat(20_000), problem) };
  await expect(moodreel.importFile(broken)).rejects.toBe(problem);
  expect(await names()).toEqual(["films"]);
  expect(await moodreel.importFile(file(FILMS))).toMatchObject({ items: 3 });
});

it("stops when nobody waits for it", async () => {
  const stop = new AbortController();
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("title,genres\n");
    for (let n = 0; ; n += 1) {
      if (n === 20) stop.abort(new Error("gone"));
      yield Buffer.from(`Film ${n},Drama\n`.repeat(1000));
    }
  }
  const importing = moodreel.importFile({ name: "endless.csv", stream: endless() }, { signal: stop.signal });
  await expect(importing).rejects.toThrow("gone");
  expect(await names()).toEqual(["films"]);
});

it("leaves the processor to those who ask meanwhile", async () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, n) => `Film ${n},Drama|Comedy,${1950 + (n % 70)},Person ${n % 500}`,
  );
  const large = file(`title,genres,year,people\n${rows.join("\n")}\n`, "large.csv");
  // Of processors, not of the clock: how busy the machine is does not matter.
  const [mine, all] = [process.threadCpuUsage(), process.cpuUsage()];
  const holds: number[] = [];
  let last = mine;
  const looking = setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    holds.push((user + system) / 1000);
    last = process.threadCpuUsage();
  }, 5);
  await moodreel.importFile(large);
  clearInterval(looking);
  const [mineSince, allSince] = [process.threadCpuUsage(mine), process.cpuUsage(all)];
  const share = (mineSince.user + mineSince.system) / (allSince.user + allSince.system);
  expect(share).toBeLessThan(0.3);
  // ms in which nobody else is answered.
  expect(Math.max(...holds)).toBeLessThan(100);
});

describe("where the database cannot be opened", () => {
  const away = { home: join(folder, "away", "home"), starter: false };
  const work = { call: "importFile", given: {} } as const;
  const sent = (thread: ImportThread) => thread.run(work, file(FILMS), undefined);

  it("the next file is read once it can", async () => {
    writeFileSync(join(folder, "away"), "a file where a folder is to be");
    const thread = new ImportThread(away);
    await expect(sent(thread)).rejects.toBeInstanceOf(Error);
    rmSync(join(folder, "away"));
    expect(await sent(thread)).toMatchObject({ items: 3 });
    await thread.close();
  });

  it("the thread ends without a fuss", async () => {
    rmSync(join(folder, "away"), { recursive: true, force: true });
    writeFileSync(join(folder, "away"), "");
    const thread = new ImportThread(away);
    await expect(sent(thread)).rejects.toBeInstanceOf(Error);
    await thread.close();
  });
});
