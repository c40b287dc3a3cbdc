import { describe, expect, it } from "vitest";
import { interactionsOf } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import { ITEM_SIGNS, ItemSigns, shrunkenMeans } from "./item-signs.ts";
import { BY_NEWCOMER, knownTimeline, ofKind, ON_ITS_OWN } from "./rating-kinds.ts";

const DAY = 86_400;
/** Ann rates five in one go, and one on its own ten days later; Bob and Cleo come for "new" alone. */
const DATA = interactionsOf(
  columnsOf([
    ...["a", "b", "c", "d", "e"].map((item, k) => ({ user: "ann", item, value: 6, at: 60 * k })),
    { user: "ann", item: "new", value: 10, at: 10 * DAY },
    { user: "bob", item: "new", value: 10, at: 11 * DAY },
    { user: "cleo", item: "new", value: 4, at: 12 * DAY },
  ]),
);
const TIMELINE = knownTimeline(DATA);
const idsOf = (kind: number): readonly string[] =>
  Array.from(ofKind(TIMELINE, kind).item, (position) => DATA.items.ids[position]!);

describe("kinds of ratings", () => {
  it("are those by newcomers, and those that come on their own", () => {
    expect(idsOf(BY_NEWCOMER)).toEqual(["a", "b", "c", "new", "new"]);
    expect(idsOf(ON_ITS_OWN)).toEqual(["new", "new", "new"]);
  });
});

describe("what is known of items at a moment", () => {
  const signs = new ItemSigns(DATA.items, TIMELINE, shrunkenMeans(DATA));
  const at = (time: number, ids: readonly string[]): readonly (readonly number[])[] => {
    const filled = new Float32Array(ITEM_SIGNS * ids.length);
    signs.writeTo(
      filled,
      time,
      ids.map((id) => DATA.items.position(id) ?? -1),
    );
    return ids.map((_, i) => Array.from(Array(ITEM_SIGNS).keys(), (s) => filled[s * ids.length + i]!));
  };

  it("is how many rated them lately, over days to weeks, and how they were liked", () => {
    const [item] = at(12 * DAY + 1, ["new"]);
    [1, 2, 4, 8, 16, 32].forEach((days, s) => {
      const counts = [10, 11, 12].map((day) => Math.exp((day - 12) / days)).reduce((sum, x) => sum + x, 0);
      expect(item![s]).toBeCloseTo(Math.log(counts + 0.3), 3);
    });
    expect(item!.at(-1)).toBeCloseTo((24 + 10 * 6.75) / 13, 4);
  });

  it("knows nothing of what came later, and stands still after the last rating", () => {
    const [before] = at(9 * DAY, ["new"]);
    for (const count of before!.slice(0, -1)) expect(count).toBeCloseTo(Math.log(0.3), 5);
    const ids = ["a", "new", "unheard of"];
    expect(at(400 * DAY, ids)).toEqual(at(12 * DAY + 1, ids));
    expect(at(400 * DAY, ids)[2]).toEqual(Array(ITEM_SIGNS).fill(0));
  });

  it("is the same at the end by the way for one moment as by that for many", () => {
    const [end, shortly] = [at(12 * DAY + 1, ["a", "new"]), at(12 * DAY, ["a", "new"])];
    // Without Cleo's, which came at that moment.
    expect(Math.exp(end[1]![0]!) - Math.exp(shortly[1]![0]!)).toBeCloseTo(1, 3);
    expect(shortly[0]![5]).toBeCloseTo(end[0]![5]!, 5);
  });
});
