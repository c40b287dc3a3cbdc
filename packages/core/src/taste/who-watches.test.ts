import fc from "fast-check";
import { expect, test } from "vitest";
import { whoWatches, withToggled } from "./who-watches.ts";

const KNOWN = ["ana", "ben", "eva"];

test("one watches alone, or with those who were chosen and still have a profile", () => {
  expect(whoWatches(null, ["ana", "ben"], KNOWN)).toEqual([]);
  expect(whoWatches("ana", [], KNOWN)).toEqual(["ana"]);
  expect(whoWatches("eva", ["eva", "gone", "ana"], KNOWN)).toEqual(["ana", "eva"]);
  expect(whoWatches("eva", ["ana", "ben"], KNOWN)).toEqual(["eva"]);
});

test("the list for several is the same whoever of them reacts", () => {
  const chosen = ["ben", "ana"];
  expect(whoWatches("ben", chosen, KNOWN)).toEqual(whoWatches("ana", chosen, KNOWN));
});

test("one joins and leaves; reactions pass to the next when theirs was the word", () => {
  expect(withToggled(["ana"], "ana", "ben")).toEqual({ profile: "ana", together: ["ana", "ben"] });
  expect(withToggled(["ana", "ben"], "ana", "ben")).toEqual({ profile: "ana", together: ["ana"] });
  expect(withToggled(["ana", "ben"], "ana", "ana")).toEqual({ profile: "ben", together: ["ben"] });
  expect(withToggled([], null, "eva")).toEqual({ profile: "eva", together: ["eva"] });
  expect(withToggled(["eva"], "eva", "eva")).toEqual({ profile: "", together: [] });
});

test("the one who reacts is always among them, once, and nobody of those chosen is left out", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(names, names, fc.nat(), (known, together, pick) => {
      const reacting = known[pick % known.length]!;
      const watching = whoWatches(reacting, together, known);
      expect(watching).toContain(reacting);
      expect(new Set(watching).size).toBe(watching.length);
      if (together.includes(reacting))
        expect(watching).toEqual(known.filter((name) => together.includes(name)));
    }),
  );
});
