import fc from "fast-check";
import { expect, test } from "vitest";
import { SEPARATORS, type Dialect } from "./dialect.ts";
import { RowSplitter } from "./row-splitter.ts";

const dialect: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  quotes: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r"),
});
const text = fc
  .array(
    fc.constantFrom('"', '""', ",", ";", "::", ":", "\t", "|", "\n", "\r", "\r\n", "a", "é", " ", "😀"),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function split(pieces: readonly string[], form: Dialect, wanted: Uint8Array | null = null) {
  const rows: unknown[] = [];
  const splitter = new RowSplitter(form, "t.csv", wanted);
  try {
    for (const piece of [...pieces, null]) {
      const take = (row: RowSplitter): void =>
        void rows.push({ line: row.line, fields: [...row.fields], width: row.width, text: row.text() });
      if (piece === null) splitter.end(() => take(splitter));
      else splitter.push(piece, () => take(splitter));
    }
  } catch (error) {
    rows.push((error as { code?: string }).code);
  }
  return rows;
}

test("where a text is cut makes no difference", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 8 }), dialect, (whole, cuts, form) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
      const pieces = at.map((cut, i) => whole.slice(at[i - 1] ?? 0, Math.max(cut, at[i - 1] ?? 0)));
      expect(split(pieces, form)).toEqual(split([whole], form));
    }),
    { numRuns: 2000 },
  );
});

test("without quotes, rows and fields are what the separators make of the text", () => {
  fc.assert(
    fc.property(text, dialect, (whole, { separator, lineEnd }) => {
      const rows = split([whole], { separator, lineEnd, quotes: false });
      const expected = whole
        .split(lineEnd)
        .map((line) => (lineEnd === "\n" ? line.replace(/\r$/, "") : line))
        .map((line, index) => ({ line: index + 1, fields: line.split(separator), text: line }))
        .filter((row) => row.text !== "");
      expect(rows).toMatchObject(expected);
      expect(rows).toHaveLength(expected.length);
    }),
    { numRuns: 1000 },
  );
});

test("only the text of wanted columns is given, and that of fields beyond the columns", () => {
  const form: Dialect = { separator: ",", quotes: true, lineEnd: "\n" };
  expect(split(['a,b,c,d\n"a",b,"c"\n'], form, Uint8Array.of(1, 0, 1))).toMatchObject([
    { fields: ["a", "", "c", "d"], width: 4, text: "a,b,c,d" },
    { fields: ["a", "", "c"], width: 3 },
  ]);
});
