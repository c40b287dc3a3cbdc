import { expect, test } from "vitest";
import { interactionsOf, type Interactions } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import { adjustCounts } from "./adjust-counts.ts";
import { commonCounts, HISTORY_LIMIT, type CommonCounts } from "./common-counts.ts";

const ITEMS = HISTORY_LIMIT + 40;

/** One person with more items than count, and some who share a few of them, the earliest among those. */
const LONG = interactionsOf(
  columnsOf([
    ...Array.from({ length: ITEMS }, (_, k) => ({ user: "long", item: `i${k}`, value: 8, at: k })),
    ...Array.from({ length: 30 }, (_, k) => ({
      user: `u${k % 5}`,
      item: `i${(k * 37) % 60}`,
      value: 8,
      at: k,
    })),
  ]),
);

/** XᵀX in the plainest way, of the latest items of everybody, by position. */
function plainCounts({ offsets, item, users }: Interactions): (a: number, b: number) => number {
  const rows = users.map((_, u) => new Set(item.slice(offsets[u], offsets[u + 1]).slice(-HISTORY_LIMIT)));
  return (a, b) => rows.filter((row) => row.has(a) && row.has(b)).length;
}

function entry({ ranks, half }: CommonCounts, a: number, b: number): number {
  const [low, high] = [ranks[a]!, ranks[b]!].toSorted((x, y) => x - y) as [number, number];
  return half[(high * (high + 1)) / 2 + low]!;
}

const PLACES = [0, 1, 37, 39, 40, 41, 59, 500, ITEMS - 1];

test("the counts of pairs are of one X, however long a history is", async () => {
  const counts = await commonCounts(LONG, { minCount: 1, limit: Infinity });
  const plain = plainCounts(LONG);
  for (const a of PLACES) for (const b of PLACES) expect(entry(counts, a, b)).toBe(plain(a, b));
});

test("choices that are taken out leave the counts of one X, and come back", async () => {
  const counts = await commonCounts(LONG, { minCount: 1, limit: Infinity });
  const before = counts.half.slice();
  const user = LONG.users.indexOf("long");
  const last = LONG.offsets[user + 1]! - 1;
  const target = LONG.item[last]!;
  const stays = (_: number, row: number): boolean => row !== last;
  const train = {
    ...LONG,
    item: LONG.item.filter(stays),
    value: LONG.value.filter(stays),
    at: LONG.at.filter(stays),
    offsets: LONG.offsets.map((offset) => (offset > last ? offset - 1 : offset)),
  };
  adjustCounts(counts, train, [{ user, target }], -1);
  for (const one of PLACES) expect(entry(counts, one, target)).toBe(0);
  expect(entry(counts, 500, 500)).toBe(1);
  adjustCounts(counts, train, [{ user, target }], 1);
  expect(counts.half).toEqual(before);
});
