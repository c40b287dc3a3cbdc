import { expect, test } from "vitest";
import { interactionsOf } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import { conformsToScorer } from "../scorer/scorer.conformance.ts";
import { neighbourScorer } from "../scorer/neighbour-scorer.ts";
import { sequenceOf } from "./sequence.ts";

conformsToScorer("sequence", (interactions) => neighbourScorer(sequenceOf(interactions)));

test("what comes next counts more than what comes later, and what came before not at all", () => {
  const ratings = ["u", "v", "w"].flatMap((user) =>
    ["first", "second", "third"].map((item, at) => ({ user, item, value: 8, at })),
  );
  const next = sequenceOf(interactionsOf(columnsOf(ratings)), { reach: 10, shrinkage: 0, keep: 5 });
  const rowOf = (id: string): Record<string, number> => {
    const at = next.items.position(id)!;
    const places = Array.from(next.item.subarray(next.offsets[at], next.offsets[at + 1]));
    return Object.fromEntries(
      places.map((to, k) => [next.items.ids[to]!, next.weight[next.offsets[at]! + k]!]),
    );
  };
  expect(rowOf("first")).toEqual({ second: 1, third: 0.5 });
  expect(rowOf("second")).toEqual({ third: 1 });
  expect(rowOf("third")).toEqual({});
});
