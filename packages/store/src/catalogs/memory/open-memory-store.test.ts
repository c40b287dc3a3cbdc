import { defaultPolicy } from "@moodreel/core";
import { describe, expect, test } from "vitest";
import { comedies, COMEDY, FILMS, idsOf, Shelf } from "../conformance/shelf.ts";
import { describeStore } from "../conformance/store.conformance.ts";
import { openMemoryStore } from "./open-memory-store.ts";

describeStore("in memory", async () => openMemoryStore());
describeStore("in memory, saved", async () => {
  const kept = new Map<string, unknown>();
  return openMemoryStore({ saved: kept, save: (key, value) => void kept.set(key, structuredClone(value)) });
});

/** What a page keeps, as IndexedDB would: clones. */
function keeping(): { kept: Map<string, unknown>; save: (key: string, value: unknown) => void } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    save(key, value) {
      if (value === null) kept.delete(key);
      else kept.set(key, structuredClone(value));
    },
  };
}

describe("a store that is saved", () => {
  test("is there again, with everything that was written and nothing that was taken away", async () => {
    const { kept, save } = keeping();
    const first = openMemoryStore({ save });
    await new Shelf(first).put(FILMS, { fingerprint: () => "of the file" });
    await new Shelf(first).put(comedies("x", 10), { name: "gone" });
    await first.removeCatalog("gone");
    await first.writePolicy("movie", defaultPolicy("movie"));
    await first.writeSetting("a", "1");
    await first.writeSetting("b", "2");
    await first.writeSetting("b", null);
    expect([...kept.keys()].toSorted()).toEqual(["catalog films", "policy movie", "setting a"]);

    const second = openMemoryStore({ saved: kept, save });
    expect(await second.catalogs()).toEqual(await first.catalogs());
    expect(await new Shelf(second).all()).toEqual(FILMS);
    expect(await new Shelf(second).find([COMEDY])).toEqual(["c1", "c2", "rc"]);
    expect(await new Shelf(second).titled("frist")).toEqual(["c1"]);
    expect(await second.readPolicy("movie")).toEqual(defaultPolicy("movie"));
    expect([await second.readSetting("a"), await second.readSetting("b")]).toEqual(["1", null]);
    const again = await new Shelf(second).put(FILMS, { fingerprint: () => "of the file" });
    expect(again.unchanged).toBe(true);
  });

  test("stays as it was where saving fails", async () => {
    let full = false;
    const store = openMemoryStore({
      save: () => {
        if (full) throw new Error("no room left");
      },
    });
    await new Shelf(store).put(FILMS);
    full = true;
    await expect(new Shelf(store).put(comedies("n", 10))).rejects.toThrow("no room left");
    await expect(store.removeCatalog("films")).rejects.toThrow("no room left");
    await expect(store.writeSetting("a", "1")).rejects.toThrow("no room left");
    expect(idsOf(await new Shelf(store).all())).toEqual(idsOf(FILMS));
    expect(await store.readSetting("a")).toBeNull();
  });
});
