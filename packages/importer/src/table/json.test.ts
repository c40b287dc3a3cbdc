import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { bytesOfSource } from "../bytes/bytes-of-source.ts";
import { readTable } from "./read-table.ts";

async function read(content: string | Uint8Array, size = 65_536) {
  const max = 2 ** 24;
  const table = await readTable(
    await bytesOfSource(sourceOf(content, { name: "films.json", size }), max),
    max,
  );
  const rows: Record<string, string>[] = [];
  const problems: { line: number; problem: string }[] = [];
  for await (const _ of table.read([], ({ line, fields, problem }) => {
    if (problem !== null) problems.push({ line, problem });
    else rows.push(Object.fromEntries(table.columns.map((name, index) => [name, fields[index] ?? ""])));
  }));
  return { separator: table.separator, rows, problems };
}

const awkward = fc
  .array(fc.constantFrom('"', "\\", "{", "}", "[", "]", ",", "\n", "é", "😀", "a", "\u2028"), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));
const films = fc.array(
  fc.record({
    title: awkward.map((text) => `T${text}`),
    note: awkward,
    year: fc.integer(),
    seen: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);
const forms = {
  lines: (list: readonly unknown[]) => list.map((film) => JSON.stringify(film)).join("\n"),
  "an array": (list: readonly unknown[]) => JSON.stringify(list),
  "an array over many lines": (list: readonly unknown[]) => JSON.stringify(list, null, 2),
  "a list in an object": (list: readonly unknown[]) =>
    JSON.stringify({ page: 1, "all of it": "yes", films: list, more: [1] }, null, 1),
  "objects over many lines": (list: readonly unknown[]) =>
    list.map((film) => JSON.stringify(film, null, 2)).join("\n"),
};

describe("any list of objects reads back", () => {
  test.for(Object.entries(forms))("from %s", async ([, write]) => {
    await fc.assert(
      fc.asyncProperty(films, fc.constantFrom(1, 13, 65_536), async (list, size) => {
        const { rows, problems, separator } = await read(write(list), size);
        expect(rows).toEqual(
          list.map(({ title, note, year, seen }) => ({
            title,
            note,
            year: String(year),
            seen: String(seen),
          })),
        );
        expect([problems, separator]).toEqual([[], "json"]);
      }),
      { numRuns: 60 },
    );
  });
});

test("a line that is damaged is a problem of its own; the others are read", async () => {
  const { rows, problems } = await read('{"title":"A"}\n{"title":\n[1]\n{"title":"B"}\n');
  expect(rows).toEqual([{ title: "A" }, { title: "B" }]);
  expect(problems).toEqual([
    { line: 2, problem: "is no JSON object" },
    { line: 3, problem: "is no JSON object" },
  ]);
});

test("objects inside become columns, lists stay lists", async () => {
  const { rows } = await read('[{"title":"A","imdb":{"rating":8.1,"by":{"x":1}},"genres":["Drama"]}]');
  expect(rows).toEqual([{ title: "A", "imdb.rating": "8.1", "imdb.by.x": "1", genres: '["Drama"]' }]);
});

test.for<[string, string, string]>([
  ["an array that breaks off", "json-damaged", '[{"title":"A"},\n{"title":"B"'],
  ["an array of other things", "json-damaged", '[{"title":"A"},\n"B"]'],
  ["an object that never ends", "json-damaged", `[{"title":"A"},{"x":"${"y".repeat(2_000_000)}`],
  ["a megabyte of opening brackets", "json-damaged", "[".repeat(1_000_000)],
  ["a list of lists", "json-damaged", '[[["title","genres"]],["A","Comedy"]]'],
  ["nesting without end", "json-damaged", `[{"title":"A"},{"x":${"[".repeat(100)}`],
  ["an empty array", "header-only", " [ ] "],
  ["an empty object", "header-only", "{}"],
])("%s is refused: %s", async ([, code, content]) => {
  await expect(read(content)).rejects.toMatchObject({ code, message: expect.stringContaining("films.json") });
});

test.for<[content: string, what: string]>([
  ['{"title": tru}', 'from line 1 on: "tru" cannot stand at its character 11'],
  ['[\n{"title": tru}]', 'from line 2 on: "tru" cannot stand at its character 11'],
  ['[{"title": "A",}]', 'from line 1 on: "}" cannot stand at its character 15'],
  ['[{title: "A"}]', 'from line 1 on: "title" cannot stand at its character 2'],
  ["[tru]", 'from line 1 on: "tru" cannot stand at its character 2'],
  ["[", "from line 1 on: it breaks off"],
  ['"Heat"', 'from line 1 on: "Heat" is not an object'],
  ["null", "from line 1 on: null is not an object"],
])("%s is called JSON that cannot be read, with the place", async ([content, what]) => {
  await expect(read(content)).rejects.toMatchObject({
    code: "json-damaged",
    message: expect.stringContaining(what),
  });
});

test("the error names the line", async () => {
  await expect(read('[\n{"title":"A"},\n{"title":"B"')).rejects.toMatchObject({ fields: { line: 3 } });
});

test("a line that is JSON and an ordinary first field that looks like it are not mixed up", async () => {
  expect((await read("[Rec],2007\n[Rec]²,2009\n")).separator).toBe(",");
  expect((await read("{title},year\nA,1\n")).separator).toBe(",");
});

test("pieces that end between two objects do not add up to one that is too long", async () => {
  const object = JSON.stringify({ title: "Heat", overview: "x".repeat(985) });
  const text = `[${Array.from({ length: 6000 }, () => object).join(",\n")}]`;
  // Each piece but the first ends with an object, as a program writes that gives one after another.
  expect((await read(text, (object.length + 2) * 66)).rows).toHaveLength(6000);
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from("[");
    for (let at = 0; at < 6000; at += 60) {
      yield Buffer.from((at > 0 ? ",\n" : "") + Array.from({ length: 60 }, () => object).join(",\n"));
    }
    yield Buffer.from("]");
  };
  const table = await readTable(
    await bytesOfSource({ name: "films.json", stream: pieces() }, 2 ** 24),
    2 ** 24,
  );
  let rows = 0;
  for await (const _ of table.read([], () => (rows += 1)));
  expect(rows).toBe(6000);
});
