import fc from "fast-check";
import { expect, test } from "vitest";
import { film } from "../../store/conformance/shelf.ts";
import { foldedWords } from "../fold-text.ts";
import type { GenerationSink } from "../write/generation-sink.ts";
import { WordLists } from "./word-lists.ts";

async function wordsOf(title: string): Promise<readonly string[]> {
  const words: string[] = [];
  const writePart: GenerationSink["writePart"] = (_table, key) => void words.push(key);
  const lists = new WordLists({ writePart } as GenerationSink);
  lists.add({ ...film("any", []), title }, 0);
  await lists.flush();
  return words;
}

test("finds in a title what folding its text finds", async () => {
  const latin = fc.string({
    unit: fc.integer({ min: 32, max: 0x17f }).map((code) => String.fromCharCode(code)),
    maxLength: 80,
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(latin, fc.string({ unit: "grapheme" })), async (title) => {
      const words = foldedWords(title)
        .slice(0, 24)
        .filter((word) => word.length <= 60);
      expect(await wordsOf(title)).toEqual([...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1)));
    }),
  );
});
