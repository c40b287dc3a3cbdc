import { foldedWords } from "@moodreel/core/text";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { expect, test } from "vitest";
import { film } from "../../catalogs/conformance/shelf.ts";
import type { GenerationSink } from "./generation-sink.ts";
import type { OpenScratch } from "./scratch.ts";
import { ScratchFile } from "./scratch-file.ts";
import { WordLists } from "./word-lists.ts";

async function wordsOf(title: string): Promise<readonly string[]> {
  const words: string[] = [];
  const writePart: GenerationSink["writePart"] = (_table, key) => void words.push(key);
  const lists = new WordLists({ writePart }, null);
  lists.add({ ...film("any", []), title }, 0);
  await lists.finish();
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

test("unites the lists of what it put aside, and cuts long ones into parts", async () => {
  const parts = new Map<string, number[][]>();
  const writePart: GenerationSink["writePart"] = (_table, key, part, data) => {
    const size = data.byteLength / 6;
    const rows = [...new Uint32Array(data.buffer, data.byteOffset, size)];
    expect(part).toBe(parts.get(key)?.length ?? 0);
    parts.set(key, [...(parts.get(key) ?? []), rows]);
  };
  const lists = new WordLists({ writePart }, () => new ScratchFile(tmpdir()), {
    words: 4,
    entries: 50_000,
  });
  const rows = 200_000;
  for (let row = 0; row < rows; row++) {
    const rare = row % 50_000 === 7 ? " Ünik" : "";
    lists.add({ ...film("any", []), title: `The ${row % 3 === 0 ? "old" : "new"}${rare}` }, row);
  }
  await lists.finish();
  lists.close();
  expect([...parts.keys()]).toEqual(["new", "old", "the", "unik"]);
  const all = (word: string): readonly number[] => (parts.get(word) ?? []).flat();
  const every = Array.from({ length: rows }, (_, row) => row);
  expect(all("the")).toEqual(every);
  expect(all("old")).toEqual(every.filter((row) => row % 3 === 0));
  expect(all("unik")).toEqual([7, 50_007, 100_007, 150_007]);
  expect(parts.get("the")?.map(({ length }) => length)).toEqual([65_536, 65_536, 65_536, 3392]);
});

test("gives the same lists however little it may hold in memory", async () => {
  const words = fc.array(fc.constantFrom("a", "the", "night", "Ünik", "incomprehensibilities", "ночь"), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(words, { minLength: 1, maxLength: 60 }),
      fc.record({ words: fc.integer({ min: 1, max: 7 }), entries: fc.integer({ min: 1, max: 90 }) }),
      async (titles, limits) => {
        const listsOf = async (scratch: OpenScratch): Promise<ReadonlyMap<string, string>> => {
          const found = new Map<string, string>();
          const writePart: GenerationSink["writePart"] = (_table, key, part, data) => {
            found.set(`${key} ${part}`, Buffer.from(data).toString("hex"));
          };
          const lists = new WordLists({ writePart }, scratch, limits);
          for (const [row, some] of titles.entries())
            lists.add({ ...film("any", []), title: some.join(" "), votes: row * 100, rating: 7 }, row);
          await lists.finish();
          lists.close();
          return found;
        };
        const inMemory = await listsOf(null);
        expect([...(await listsOf(() => new ScratchFile(tmpdir())))]).toEqual([...inMemory]);
        for (const [row, some] of titles.entries()) {
          for (const word of some.flatMap(foldedWords))
            expect(inMemory.get(`${word} 0`), word).toContain(
              Buffer.from(Uint32Array.of(row).buffer).toString("hex"),
            );
        }
      },
    ),
    { numRuns: 60 },
  );
});
