import { itemOf } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { beforeEach, describe, expect, it } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const AT = "2026-11-01T20:00:00.000Z";
const AMELIE = { title: "Amélie", year: 2001, genres: ["Comedy", "Romance"] };
let moodreel: Moodreel;

beforeEach(async () => {
  const store = openMemoryStore();
  const now = () => Date.parse(AT);
  moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now, timeZone: "UTC" });
  const write = (name: string, items: readonly ReturnType<typeof itemOf>[]) =>
    store.writeCatalog({ name, kind: "movie", importedAt: AT, mode: "replace" }, [items]);
  await write("large", [
    itemOf({ id: "tt0211915", ...AMELIE, people: ["Jean-Pierre Jeunet"], rating: 8.4, votes: 900 }),
    itemOf({ id: "tt0113277", title: "Heat", year: 1995, genres: ["Crime"], rating: 8.3, votes: 900 }),
    itemOf({ id: "tt0080339", title: "Airplane!", year: 1980, genres: ["Comedy"], rating: 7.7, votes: 900 }),
  ]);
  await write("folder", [itemOf({ id: "amelie-2001", ...AMELIE })]);
});

describe("an opinion where several catalogues are asked together", () => {
  it("is kept of an item that was found in all of them", async () => {
    const { item, catalog } = await moodreel.findItem("Heat");
    expect(catalog).toBe("all films");
    expect(await moodreel.rate("me", item.id, 8.5, { catalog })).toMatchObject({ rating: 8.5 });
    expect(await moodreel.react("me", "tt0080339", "like", { catalog })).toMatchObject({
      item: { title: "Airplane!" },
    });
    await moodreel.passOver("me", ["tt0211915"], { emotion: "happy" }, { catalog });
  });

  it("is kept of nothing in a catalogue that is gone", async () => {
    await expect(moodreel.rate("me", "tt0113277", 8, { catalog: "gone" })).rejects.toMatchObject({
      code: "item-unknown",
    });
  });

  it("is known of a film whichever catalogue it was given in", async () => {
    await moodreel.rate("me", "amelie-2001", 10, { catalog: "folder" });
    expect(await moodreel.aboutItem("Amélie", { viewer: "me" })).toMatchObject({
      item: { id: "tt0211915" },
      said: { rating: 10 },
      seen: true,
    });
    expect(await moodreel.whyNot({ emotion: "happy", viewer: "me" }, "Amélie")).toMatchObject({
      why: "left-out",
      by: ["seen"],
      message: "Amélie was rated 10 of 10. Take that back, or ask for seen ones, too.",
    });
  });
});
