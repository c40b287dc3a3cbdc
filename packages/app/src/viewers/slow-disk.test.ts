import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";

const FILMS = ["tt1,One,Comedy,2001", "tt2,Two,Comedy,2002", "tt3,Three,Comedy,2003"];
let folder = "";
let moodreel: Moodreel;
let endWait = (): void => undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-slow-"));
  moodreel = await openMoodreel({ home: join(folder, "home"), starter: false });
  const text = `id,title,genres,year\n${FILMS.join("\n")}\n`;
  await moodreel.importFile({ name: "films.csv", stream: [Buffer.from(text)] });
  await moodreel.addViewer("ana", { keepsMoods: true });
  await busyDisk();
});

afterEach(async () => {
  endWait();
  vi.restoreAllMocks();
  await moodreel.close();
  rmSync(folder, { recursive: true });
});

/** From now on what is written does not reach the disk, until the test ends. */
async function busyDisk(): Promise<void> {
  const file = await open(join(folder, "any"), "w");
  const waiting = new Promise<void>((resolve) => (endWait = resolve));
  vi.spyOn(Object.getPrototypeOf(file) as typeof file, "datasync").mockReturnValue(waiting);
  await file.close();
}

it("gives a list while the disk is busy, and the mood is in the history already", async () => {
  const { items, warnings } = await moodreel.recommend({ emotion: "happy", viewer: "ana" });
  expect(items.map(({ title }) => title).toSorted()).toEqual(["One", "Three", "Two"]);
  expect(warnings).toBeUndefined();
  expect((await moodreel.history("ana")).moods).toMatchObject([{ dominant: "happy" }]);
});

it("takes an opinion as given only once it is on the disk, and the next list heeds it before", async () => {
  const told: string[] = [];
  const reacted = moodreel.react("ana", "tt1", "seen").then(() => told.push("kept"));
  await expect
    .poll(async () => (await moodreel.recommend({ emotion: "happy", viewer: "ana" })).items.length)
    .toBe(2);
  expect(told).toEqual([]);
  endWait();
  await reacted;
  expect(told).toEqual(["kept"]);
});
