import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { logOnDisk } from "./log-on-disk.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-log-"));
  writeFileSync(join(folder, "db-wal"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A disk that writes when it is let. */
function slowDisk() {
  const waiting: { done: () => void; fail: (error: Error) => void }[] = [];
  const flush = (): Promise<void> =>
    new Promise((resolve, reject) => waiting.push({ done: resolve, fail: reject }));
  const begun = async (flushes: number): Promise<void> => {
    while (waiting.length < flushes) await new Promise((resolve) => setImmediate(resolve));
  };
  return { disk: logOnDisk(join(folder, "db"), flush), waiting, begun };
}

test("nobody is answered before the disk has what they wrote, and those who wait share one turn of it", async () => {
  const { disk, waiting, begun } = slowDisk();
  const answered: string[] = [];
  const write = (name: string) => disk.reached().then(() => answered.push(name));
  const first = write("first");
  await begun(1);
  // Written while the disk was busy: what it is at may have begun before.
  const others = ["second", "third"].map(write);
  expect(answered).toEqual([]);
  waiting[0]?.done();
  await first;
  await begun(2);
  expect(answered).toEqual(["first"]);
  waiting[1]?.done();
  await Promise.all(others);
  expect(answered).toEqual(["first", "second", "third"]);
  expect(waiting).toHaveLength(2);
  await disk.close();
});

test("once the disk has failed nothing counts as written any more", async () => {
  const { disk, waiting, begun } = slowDisk();
  const failing = disk.reached();
  await begun(1);
  const later = disk.reached();
  waiting[0]?.fail(new Error("EIO"));
  await expect(failing).rejects.toMatchObject({ code: "store-unreadable" });
  await expect(later).rejects.toMatchObject({ code: "store-unreadable" });
  await expect(disk.reached()).rejects.toMatchObject({ code: "store-unreadable" });
  expect(waiting).toHaveLength(1);
  await disk.close();
});
