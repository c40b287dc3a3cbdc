import fc from "fast-check";
import { expect, test } from "vitest";
import { WordNumbers } from "./word-numbers.ts";

test("numbers words as they come, each word once, as a Map does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 100, unit: "binary" }), { maxLength: 300 }),
      (words) => {
        const numbers = new WordNumbers();
        const oracle = new Map<string, number>();
        for (const word of words.filter((each) => each.length <= 128 && each.isWellFormed())) {
          numbers.pushAll(word);
          if (!oracle.has(word)) oracle.set(word, oracle.size);
          expect(numbers.end()).toBe(oracle.get(word));
        }
        expect(numbers.words()).toEqual([...oracle.keys()]);
      },
    ),
  );
});

test("keeps its numbers while it grows", () => {
  const numbers = new WordNumbers();
  const spell = (word: string): number => {
    numbers.pushAll(word);
    return numbers.end();
  };
  for (let i = 0; i < 50_000; i++) expect(spell(`word${i}`)).toBe(i);
  for (let i = 0; i < 50_000; i += 7) expect(spell(`word${i}`)).toBe(i);
  expect(numbers.size).toBe(50_000);
  expect(numbers.end()).toBe(-1);
});
