import { itemOf, type Item } from "@moodreel/core";
import type { TasteModel } from "@moodreel/recommend";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { beforeEach, describe, expect, it } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const film = (id: string, title: string): Item =>
  itemOf({ id, title, year: 2000, genres: ["Comedy"], rating: 7, votes: 100 });
/** The same ten films, under other ids in each catalogue. */
const OWN = Array.from({ length: 10 }, (_, n) => film(`own-${n}`, `Film ${n}.`));
const BIG = OWN.map(({ title }, n) => film(`tt000000${n}`, title));

let moodreel: Moodreel;

/** @param suggested what people like the viewers liked best */
async function open(suggested: readonly Item["id"][] = []): Promise<void> {
  const store = openMemoryStore();
  const model: TasteModel = {
    ids: suggested,
    tasteOf: (content) => ({
      ...content,
      certainty: 0.5,
      best: (count) => suggested.slice(0, count),
      suggestions: (items) => Uint32Array.from(items.keys()),
    }),
  };
  const models = { of: async () => (suggested.length === 0 ? null : model) };
  moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), models, now: () => NOW });
  for (const [name, films] of Object.entries({ big: BIG, own: OWN })) {
    const importedAt = new Date(NOW).toISOString();
    await store.writeCatalog({ name, kind: "movie", importedAt, mode: "replace" }, [films]);
  }
  await moodreel.addViewer("ann");
}

const titles = async (watchlist?: "only" | "without"): Promise<readonly string[]> => {
  const { items } = await moodreel.recommend({ emotion: "happy", viewer: "ann", watchlist });
  return items.map(({ title }) => title).toSorted();
};

describe("a film that two catalogues have under two ids", () => {
  beforeEach(() => open());

  it("does not come from the watchlist once it was seen under the other one", async () => {
    await moodreel.react("ann", "tt0000001", "watchlist");
    await moodreel.react("ann", "tt0000002", "watchlist");
    expect(await titles("only")).toEqual(["Film 1.", "Film 2."]);
    await moodreel.react("ann", "own-1", "seen");
    expect(await titles("only")).toEqual(["Film 2."]);
  });

  it("comes once from a watchlist that has both", async () => {
    await moodreel.react("ann", "tt0000003", "watchlist");
    await moodreel.react("ann", "own-3", "watchlist");
    expect(await titles("only")).toEqual(["Film 3."]);
    expect(await titles("without")).toEqual(BIG.map(({ title }) => title).filter((one) => one !== "Film 3."));
  });
});

describe("what a model suggests by the ids of one catalogue", () => {
  beforeEach(() => open(BIG.map(({ id }) => id)));

  it("is on the list once, and not at all when it was seen under another id", async () => {
    expect(await titles()).toEqual(OWN.map(({ title }) => title));
    await moodreel.rate("ann", "own-4", 9);
    expect(await titles()).toEqual(OWN.map(({ title }) => title).filter((one) => one !== "Film 4."));
  });
});
