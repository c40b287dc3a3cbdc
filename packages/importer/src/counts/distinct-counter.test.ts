import fc from "fast-check";
import { expect, test } from "vitest";
import { DistinctCounter } from "./distinct-counter.ts";

const text = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "00",
    "tt1",
    "tt01",
    "tt0000001",
    "tt99999999",
    "tt100000000",
    "s1",
    "tmdb-1",
    "a-2001",
  ),
  fc.integer({ min: 0, max: 300 }).map((n) => `tt${String(n).padStart(7, "0")}`),
  fc.integer({ min: 0, max: 99_999_999 }).map(String),
  fc.string({ maxLength: 4, unit: "grapheme" }),
);

test("knows which texts there were, as a set does", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 400 }), (texts) => {
      const counter = new DistinctCounter();
      const set = new Set<string>();
      for (const one of texts) {
        expect(counter.has(one)).toBe(set.has(one));
        expect(counter.add(one)).toBe(!set.has(one));
        set.add(one);
        expect(counter.size).toBe(set.size);
      }
    }),
  );
});

test("keeps count while it grows, of ids and of names", () => {
  const counter = new DistinctCounter();
  for (const round of [1, 2]) {
    for (let i = 0; i < 100_000; i++) {
      counter.add(`tt${String(i).padStart(7, "0")}`);
      counter.add(`film-no-${i}-1999`);
      counter.add(`${i}`.padStart(12, "0"));
    }
    expect(counter.size, `round ${round}`).toBe(300_000);
  }
});
