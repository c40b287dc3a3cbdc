import type { Store } from "@moodreel/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import { importInto } from "../import/import-into.ts";
import { ensureStarter } from "./ensure-starter.ts";

const FIRST = "2026-01-01T00:00:00.000Z";
const LATER = "2026-02-01T00:00:00.000Z";

describe("the starter is brought in", () => {
  let store: Store;
  const times = async (): Promise<string[]> => (await store.catalogs()).map(({ importedAt }) => importedAt);
  /** As if an older program had brought in an older file. */
  const makeOld = async (): Promise<void> => {
    const setting = JSON.parse((await store.readSetting("starter")) ?? "") as object;
    await store.writeSetting("starter", JSON.stringify({ ...setting, version: "older" }));
  };
  beforeAll(async () => {
    store = await openSqliteStore(":memory:");
  });
  afterAll(() => store.close());

  test("once; again when it is newer, and once it was removed only when it is wanted again", async () => {
    expect(await ensureStarter(store, FIRST)).toBe(true);
    expect(await ensureStarter(store, LATER)).toBe(false);
    expect(await times()).toEqual([FIRST]);

    await makeOld();
    expect(await ensureStarter(store, LATER)).toBe(true);
    expect(await times(), "of a file that is the same after all").toEqual([FIRST]);

    await makeOld();
    await store.removeCatalog("starter");
    expect(await ensureStarter(store, LATER)).toBe(false);
    expect(await times()).toEqual([]);
    expect(await ensureStarter(store, LATER, { again: true })).toBe(true);
    expect(await times()).toHaveLength(1);
    expect(await ensureStarter(store, LATER, { again: true })).toBe(false);
    await store.removeCatalog("starter");
  });

  test("never over a catalogue of one's own by that name", async () => {
    const own = sourceOf("title,genres\nMine,Drama\n");
    await importInto(store, own, { name: "starter", kind: "movie", importedAt: "2026-03-01T00:00:00.000Z" });
    expect(await ensureStarter(store, LATER)).toBe(false);
    expect((await store.catalogs())[0]?.items).toBe(1);
  });
});
