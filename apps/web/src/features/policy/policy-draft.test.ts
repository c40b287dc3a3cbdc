import { beforeAll, expect, test } from "vitest";
import { genreProblem, policyProblem, rebased, rowOf, withRow } from "./policy-draft.ts";
import { showLanguage } from "../../shared/i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

const POLICY = { match: { happy: [{ genre: "Comedy", weight: 1 }] }, lift: {} };

test("a row is changed in its intent alone", () => {
  const next = withRow(POLICY, "lift", "sad", [{ genre: "Comedy", weight: 0.5 }]);
  expect(rowOf(next, "lift", "sad")).toEqual([{ genre: "Comedy", weight: 0.5 }]);
  expect(rowOf(next, "match", "sad")).toEqual([]);
  expect(next.match).toBe(POLICY.match);
});

test("a genre that is there already, whatever its case and language, is not added twice", () => {
  expect(genreProblem(rowOf(POLICY, "match", "happy"), " comedy ")).toBe("comedy is there already.");
  expect(genreProblem(rowOf(POLICY, "match", "happy"), "Komödie")).toBe("Komödie is there already.");
  expect(genreProblem(rowOf(POLICY, "match", "happy"), "Satire")).toBeNull();
  expect(genreProblem([{ genre: "Our own", weight: 1 }], "Another one")).toBeNull();
  expect(genreProblem([], "   ")).toBe("Write a genre.");
});

test("what two people edited at once is both kept, row by row", () => {
  const [comedy, war] = [[{ genre: "Comedy", weight: 0.5 }], [{ genre: "War", weight: 1 }]];
  const theirs = withRow(POLICY, "match", "sad", war);
  const mine = withRow(withRow(POLICY, "match", "happy", comedy), "lift", "fear", war);
  const both = rebased(POLICY, mine, theirs);
  expect(rowOf(both, "match", "sad")).toEqual(war);
  expect(rowOf(both, "match", "happy")).toEqual(comedy);
  expect(rowOf(both, "lift", "fear")).toEqual(war);
  // Of one row the later word counts, also where it takes everything out.
  expect(rowOf(rebased(POLICY, withRow(POLICY, "match", "happy", []), theirs), "match", "happy")).toEqual([]);
  // Without an edit there is nothing to save.
  expect(rebased(POLICY, POLICY, theirs)).toBe(theirs);
  expect(rebased(POLICY, mine, mine)).toBe(mine);
});

test.each([0, -1, 1.01, Number.NaN])("a weight of %d is refused by name", (weight) => {
  const wrong = withRow(POLICY, "match", "fear", [{ genre: "Thriller", weight }]);
  expect(policyProblem(wrong)).toBe("The weight of Thriller for Afraid must be over 0 and at most 1.");
});

test("a table that fits has no problem", () => expect(policyProblem(POLICY)).toBeNull());
