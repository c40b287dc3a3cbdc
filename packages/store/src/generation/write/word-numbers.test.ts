import fc from "fast-check";
import { expect, test } from "vitest";
import { WordNumbers } from "./word-numbers.ts";

test("numbers words as they come, each word once, as a Map does", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ minLength: 1, maxLength: 100, unit: "binary" }),
          fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom("a", "z", "0", "9") }),
        ),
        { maxLength: 300 },
      ),
      (words) => {
        const numbers = new WordNumbers();
        const oracle = new Map<string, number>();
        for (const word of words.filter((each) => each.length <= 128 && each.isWellFormed())) {
          if (!oracle.has(word)) oracle.set(word, oracle.size);
          expect(numbers.of(word)).toBe(oracle.get(word));
        }
        expect(numbers.words()).toEqual([...oracle.keys()]);
      },
    ),
  );
});

test("keeps its numbers while it grows", () => {
  const numbers = new WordNumbers();
  for (let i = 0; i < 50_000; i++) expect(numbers.of(`word${i}`)).toBe(i);
  for (let i = 0; i < 50_000; i++) expect(numbers.of(`@A person's name ${i}`)).toBe(50_000 + i);
  for (let i = 0; i < 50_000; i += 7) expect(numbers.of(`word${i}`)).toBe(i);
  expect(numbers.size).toBe(100_000);
});
