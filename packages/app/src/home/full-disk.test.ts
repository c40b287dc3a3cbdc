import { MoodreelError } from "@moodreel/core";
import { openSqliteStore } from "@moodreel/store/sqlite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { film, Shelf } from "../../../store/src/catalogs/conformance/shelf.ts";
import { openStore } from "./open-files.ts";

let home: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-full-disk-"));
  path = join(home, "moodreel.db");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** What SQLite says where it cannot make its log comes out as this. */
const full = async (): Promise<never> => {
  throw new MoodreelError("disk-full", "The disk is full.", { path });
};

test("on a full disk what there is can be read, and changes are refused with what to do", async () => {
  const made = await openSqliteStore(path);
  await new Shelf(made).put([film("heat", ["Crime"])]);
  await made.close();
  const warnings: string[] = [];
  const store = await openStore(path, (warning) => warnings.push(warning), full);
  expect(warnings).toEqual([expect.stringContaining("Free some space and start again.")]);
  expect((await new Shelf(store).all()).map(({ id }) => id)).toEqual(["heat"]);
  await expect(store.writePolicy("movie", null)).rejects.toMatchObject({ code: "disk-full" });
  expect((await store.check()).filter(({ state }) => state === "damaged")).toMatchObject([
    { part: "settings", says: expect.stringContaining("The disk is full") },
  ]);
  await store.close();
});

test("where nothing was kept yet a full disk is an error", async () => {
  await expect(openStore(path, () => undefined, full)).rejects.toMatchObject({ code: "disk-full" });
});
