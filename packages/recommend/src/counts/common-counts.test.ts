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
function plainCounts(
  { offsets, item, users }: Interactions,
  most = HISTORY_LIMIT,
): (a: number, b: number) => number {
  const rows = users.map((_, u) => new Set(item.slice(offsets[u], offsets[u + 1]).slice(-most)));
  return (a, b) => rows.filter((row) => row.has(a) && row.has(b)).length;
}

function entry({ ranks, half }: CommonCounts, a: number, b: number): number {
  const [low, high] = [ranks[a]!, ranks[b]!].toSorted((x, y) => x - y) as [number, number];
  return half[(high * (high + 1)) / 2 + low]!;
}

/** The same ratings without so many of the latest of some people. */
function withoutLatest(whole: Interactions, counts: Readonly<Record<string, number>>): Interactions {
  const rows = whole.users.flatMap((name, u) => {
    const own = Array.from(
      { length: whole.offsets[u + 1]! - whole.offsets[u]! },
      (_, k) => whole.offsets[u]! + k,
    );
    return [own.slice(0, own.length - (counts[name] ?? 0))];
  });
  const offsets = Uint32Array.from([0, ...rows.map((_, u) => rows.slice(0, u + 1).flat().length)]);
  return { ...whole, offsets, item: Uint32Array.from(rows.flat(), (row) => whole.item[row]!) };
}

const PLACES = [0, 1, 37, 39, 40, 41, 59, 500, ITEMS - 1];

test("the counts of pairs are of one X, however long a history is", async () => {
  const counts = await commonCounts(LONG, { minCount: 1, limit: Infinity });
  const plain = plainCounts(LONG);
  for (const a of PLACES) for (const b of PLACES) expect(entry(counts, a, b)).toBe(plain(a, b));
});

test("the latest of several people that are taken out leave the counts of one X, and come back", async () => {
  const counts = await commonCounts(LONG, { minCount: 1, limit: Infinity });
  const before = counts.half.slice();
  const train = withoutLatest(LONG, { long: 3, u1: 2, u4: 1 });
  adjustCounts(counts, LONG, train, -1);
  // Whoever has more items than count has room for none of those before them.
  const plain = plainCounts(train, HISTORY_LIMIT - 3);
  for (const a of PLACES) for (const b of PLACES) expect(entry(counts, a, b)).toBe(plain(a, b));
  adjustCounts(counts, LONG, train, 1);
  expect(counts.half).toEqual(before);
});
