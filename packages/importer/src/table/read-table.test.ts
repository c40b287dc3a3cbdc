import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { QUOTINGS, writeTable, type WrittenDialect } from "../../../../test/support/dialects.ts";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { bytesOfSource } from "../bytes/bytes-of-source.ts";
import { readTable } from "./read-table.ts";
import { SEPARATORS } from "./dialect.ts";

const MAX = 2 ** 22;

async function read(content: string | Uint8Array, size = 65_536, max = MAX) {
  const table = await readTable(await bytesOfSource(sourceOf(content, { size }), max), max);
  const rows: { line: number; fields: readonly string[] }[] = [];
  const wanted = table.columns.map((_name, index) => index);
  for await (const _ of table.read(wanted, ({ line, fields }) => rows.push({ line, fields: [...fields] })));
  return { ...table, rows, encoding: table.encoding(), broken: table.broken() };
}

/**
 * What a field may hold: any characters of the encoding, but no lone carriage returns, which no program
 * writes.
 */
function fieldOf(encoding: WrittenDialect["encoding"]): fc.Arbitrary<string> {
  const awkward = fc.constantFrom(
    '"',
    '""',
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "'",
    " ",
    "\\N",
    "a",
    "1999",
    "é",
    "ß",
  );
  const any =
    encoding === "windows-1252"
      ? fc.constantFrom("Amélie", "Köln", "Ça là", "niño", "Ærø", "«crème»", "Müller", "à bout")
      : fc.constantFrom("Ж", "日本", "😀", "ا", "é", "ø");
  return fc.array(fc.oneof(awkward, any), { maxLength: 8 }).map((parts) => parts.join(""));
}

const dialect: fc.Arbitrary<WrittenDialect> = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  quoting: fc.constantFrom(...QUOTINGS),
  encoding: fc.constantFrom("utf-8", "utf-16le", "utf-16be", "windows-1252"),
  mark: fc.boolean(),
  newline: fc.constantFrom("\n", "\r\n"),
  closed: fc.boolean(),
});

const written = dialect.chain((d) =>
  fc.record({
    dialect: fc.constant(d),
    rows: fc.array(fc.tuple(fieldOf(d.encoding), fieldOf(d.encoding), fieldOf(d.encoding)), {
      minLength: 1,
      maxLength: 12,
    }),
    size: fc.constantFrom(1, 7, 4096),
    packed: fc.boolean(),
  }),
);

describe("any table", () => {
  test("reads back, whatever the separator, quoting, encoding, line ends, chunks and packing", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ dialect: d, rows, size, packed }) => {
        // A first column that is never empty: a row of nothing is no row.
        const data = rows.map((row, index) => [`Title ${index}`, ...row]);
        const bytes = writeTable([["title", "year", "genres", "note"], ...data], d);
        const table = await read(packed ? gzipSync(bytes) : bytes, size);
        expect(table.columns).toEqual(["title", "year", "genres", "note"]);
        expect(table.separator).toBe(d.separator);
        expect(table.rows.map(({ fields }) => fields)).toEqual(data);
        expect(table.rows.map(({ line }) => line)).toEqual(linesOf(data));
      }),
      { numRuns: 400 },
    );
  });

  test("in UTF-16 without a mark is known as such, emojis and all", async () => {
    const rows = [["title", "year"], ...Array.from({ length: 40 }, () => ["😀".repeat(9), "1999"])];
    for (const encoding of ["utf-16le", "utf-16be"] as const) {
      const d = {
        separator: ",",
        quoting: QUOTINGS[0],
        encoding,
        mark: false,
        newline: "\n",
        closed: true,
      } as const;
      expect((await read(writeTable(rows, d), 4096)).rows).toHaveLength(40);
    }
  });

  test("of random bytes gives rows or a clear error, never another failure", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3000 }),
        fc.boolean(),
        async (bytes, headed) => {
          const content = headed ? Buffer.concat([Buffer.from("title,year\n"), bytes]) : bytes;
          const outcome = await read(content).then(
            () => "read",
            (error: { name: string }) => error.name,
          );
          expect(["read", "MoodreelError"]).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Where each row begins, counted from the written fields. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 2;
  return rows.map((row) => {
    const begins = line;
    line += 1 + row.join("").split("\n").length - 1;
    return begins;
  });
}

describe("dialects", () => {
  test.for<[string, string, string]>([
    ["commas", "title,year,genres\nA;B,1999,Drama|War\n", ","],
    ["semicolons", "title;year;genres\nA, B;1999;Drama, War\n", ";"],
    ["tabs", "title\tyear\tgenres\nA, B; C\t1999\tDrama,War\n", "\t"],
    ["bars", "title|year|genres\nA, B|1999|Drama, War\n", "|"],
    ["one column alone", "title\nOne\nTwo\n", ","],
    ["a quoted separator in the header", '"Name; of it",Title,Year\nx,A,1999\n', ","],
  ])("%s", async ([, text, separator]) => {
    expect((await read(text)).separator).toBe(separator);
  });

  test("IMDb's tabs have no quoting", async () => {
    const { rows } = await read(
      'tconst\tprimaryTitle\tstartYear\ntt1\t"Rome" or not\t1\ntt2\t"Open\t2\ntt3\tEnd"\t3\n',
    );
    expect(rows.map(({ fields }) => fields[1])).toEqual(['"Rome" or not', '"Open', 'End"']);
  });

  test("quotes that enclose only a part are ordinary characters", async () => {
    const { rows } = await read('title,year\n"Weird Al" Yankovic,1\nThe "Best" Of,2\n"Right, sir",3\n');
    expect(rows.map(({ fields }) => fields[0])).toEqual([
      '"Weird Al" Yankovic',
      'The "Best" Of',
      "Right, sir",
    ]);
  });

  test("quotes after a space enclose a field too, as people write them by hand", async () => {
    const { rows } = await read('title, genres, note\nA, "Drama, War",  "x"\nB, Drama, y "z"\n');
    expect(rows.map(({ fields }) => fields)).toEqual([
      ["A", "Drama, War", "x"],
      ["B", " Drama", ' y "z"'],
    ]);
  });

  test("line ends of old Macs, and mixed ones", async () => {
    expect((await read("title,year\rA,1\rB,2")).rows.map(({ fields }) => fields)).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
    expect(
      (await read("title,year\nA,1\r\nB,2\nC,3\r\n")).rows.map(({ line, fields }) => [line, ...fields]),
    ).toEqual([
      [2, "A", "1"],
      [3, "B", "2"],
      [4, "C", "3"],
    ]);
  });

  test("line numbers count blank lines and lines inside quotes", async () => {
    const { rows } = await read(
      '\n\ntitle,note\r\nA,1\r\n\r\n"B\r\nB\r\n\r\nB",2\r\nC,3\r\n'.replace("\n\n", "\r\n\r\n"),
    );
    expect(rows.map(({ line }) => line)).toEqual([4, 6, 10]);
  });

  test("names of columns are trimmed, and numbered where empty or repeated", async () => {
    expect((await read(",title, year ,title,\n0,A,1999,B,\n")).columns).toEqual([
      "column 1",
      "title",
      "year",
      "title (2)",
      "column 5",
    ]);
  });
});

describe("encodings", () => {
  const text = `title,year\n${"Plain,1999\n".repeat(20_000)}Amélie,2001\n`;

  test("Windows-1252 whose first accent comes late, in the last bytes", async () => {
    const { encoding, rows } = await read(Buffer.from(text, "latin1"));
    expect(encoding).toBe("windows-1252");
    expect(rows.at(-1)?.fields[0]).toBe("Amélie");
  });

  test("UTF-8 whose first accent comes late, cut between chunks", async () => {
    for (const size of [1000, 65_537, 219_999]) {
      const { encoding, rows } = await read(text, size);
      expect(encoding).toBe("utf-8");
      expect(rows.at(-1)?.fields[0]).toBe("Amélie");
    }
  });

  test("characters of Windows-1252 that Latin-1 has not", async () => {
    const { rows } = await read(
      Buffer.from([...Buffer.from("title,year\n"), 0x93, 0x41, 0x94, 0x80, 0x2c, 0x31]),
    );
    expect(rows[0]?.fields[0]).toBe("“A”€");
  });

  test("an accent as the very last byte", async () => {
    const { encoding, rows } = await read(Buffer.from("year,title\n2001,Café", "latin1"));
    expect(encoding).toBe("windows-1252");
    expect(rows[0]?.fields[1]).toBe("Café");
  });

  test("a few broken bytes in UTF-8 are counted, and the rest stays UTF-8", async () => {
    const content = Buffer.concat([
      Buffer.from(`title,year\n${"Amélie,2001\n".repeat(50)}X`),
      Buffer.from([0xff]),
      Buffer.from(",1\n"),
    ]);
    const { encoding, broken, rows } = await read(content);
    expect([encoding, broken]).toEqual(["utf-8", 1]);
    expect(rows[0]?.fields[0]).toBe("Amélie");
  });
});

describe("errors", () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  test.for<[string, string | Uint8Array]>([
    ["file-empty", ""],
    ["file-empty", "\uFEFF"],
    ["file-empty", " \n\n  \n"],
    ["file-empty", gzipSync("")],
    ["header-only", "title,year\n"],
    ["header-only", "title,year"],
    ["file-binary", png],
    ["file-binary", Buffer.from("PK\u0003\u0004 and so on", "latin1")],
    ["file-binary", Buffer.from([1, 2, 0, 0, 3, 0, 0, 0, 9, 1, 1, 1])],
    ["file-damaged", gzipSync(lines("title,year", "A,1")).subarray(0, 20)],
    ["file-damaged", `title,year\n"A",1\n"B,2\n${"C,3\n".repeat(10)}`],
    ["row-too-long", `title,year\nA,1\nB,"${"x,y\n".repeat(300_000)}`],
    ["row-too-long", "x".repeat(3_000_000)],
    ["too-many-columns", `${"c,".repeat(2001)}title\n${"1,".repeat(2001)}A\n`],
    ["file-too-large", "title,year\nA,1\n".repeat(400_000)],
    ["file-too-large", gzipSync("title,year\nA,1\n".repeat(400_000))],
  ])("%s", async ([code, content]) => {
    await expect(read(content)).rejects.toMatchObject({
      code,
      message: expect.stringContaining("films.csv"),
    });
  });

  test("a quote that no other goes with is an ordinary character", async () => {
    const { rows } = await read('title,year\n"A,1\nB,2\n');
    expect(rows.map(({ fields }) => fields)).toEqual([
      ['"A', "1"],
      ["B", "2"],
    ]);
  });

  test("name the line", async () => {
    await expect(read(`title,year\n"A",1\n"B,2\nC,3\n`)).rejects.toMatchObject({ fields: { line: 3 } });
  });
});
