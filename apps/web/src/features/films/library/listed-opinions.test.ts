import { itemOf } from "@moodreel/core";
import type { Opinion } from "@moodreel/client";
import { expect, test } from "vitest";
import { LISTS, listedOpinions } from "./listed-opinions.ts";

function opinion(title: string, said: Partial<Opinion>): Opinion {
  const item = itemOf({ id: title, title });
  return {
    item,
    reactions: {},
    rating: null,
    passed: 0,
    passedAt: null,
    at: "",
    ...said,
  } as unknown as Opinion;
}

const BEFORE = "2026-11-27T20:00:00.000Z";
const NOW = "2026-11-28T20:00:00.000Z";
const ALL = [
  opinion("wanted", { reactions: { watchlist: NOW } }),
  opinion("wanted, then seen", { reactions: { watchlist: NOW, seen: NOW } }),
  opinion("liked, then wanted again", { reactions: { like: BEFORE, watchlist: NOW } }),
  opinion("liked", { reactions: { like: NOW } }),
  opinion("rated", { rating: 8 }),
  opinion("ruled out", { reactions: { never: NOW } }),
];

test("what is wanted, seen and rated is told apart", () => {
  const titles = LISTS.map((list) => listedOpinions(ALL, list).map(({ item }) => item.title));
  expect(titles).toEqual([
    ["wanted", "liked, then wanted again"],
    ["wanted, then seen", "liked, then wanted again", "liked", "rated"],
    ["rated"],
  ]);
});
