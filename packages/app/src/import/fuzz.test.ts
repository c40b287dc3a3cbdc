import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MoodreelError } from "../../../core/src/error/moodreel-error.ts";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import type { Store } from "@moodreel/store";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";
import { importInto } from "./import-into.ts";
import { readRatings } from "../../../importer/src/personal/read-ratings.ts";

const OPTIONS = { name: "films", kind: "movie", importedAt: "2026-01-01T00:00:00Z" } as const;
const TABLE = lines(
  "title,year,genres,keywords",
  ...Array.from(
    { length: 12 },
    (_, i) => `"Film ""${i}"", a",${1990 + i},Drama|War,"[{""name"": ""é${i}""}]"`,
  ),
);
const FILMS = Array.from({ length: 9 }, (_, i) => ({ title: `F${i}`, year: 1990 + i, genres: ["Drama"] }));

/** Good files of all forms: own ones, and the developers' shared samples where they are. */
const SEEDS: readonly Buffer[] = [
  TABLE,
  TABLE.replaceAll(",", "\t"),
  Buffer.from(`\uFEFF${TABLE}`, "utf16le"),
  Buffer.from(TABLE, "latin1"),
  gzipSync(TABLE),
  zipOf({ "movies.csv": TABLE, "links.csv": lines("movieId,imdbId", "1,2") }),
  JSON.stringify(FILMS),
  lines(...FILMS.map((film) => JSON.stringify(film))),
  lines("1::Toy Story (1995)::Comedy", "2::Heat (1995)::Crime", "3::Up (2009)::Drama"),
  lines(
    "Date,Name,Year,Letterboxd URI,Rating",
    "2020-07-29,Run Lola Run,1998,u,4.5",
    "2020-07-29,Up,2009,u,4",
  ),
].map((content) => Buffer.from(content));

const noise = fc.constantFrom(
  '"',
  '""',
  ",",
  "\n",
  "\r",
  "\0",
  "[",
  "{",
  "}",
  "\\",
  "::",
  "\xff",
  "\xfe",
  "é",
  "PK",
  "9".repeat(20),
  ",".repeat(50),
);

/** A file with some of its bytes changed, taken out, doubled or put in, and perhaps its end cut off. */
const broken = fc
  .tuple(
    fc.nat(SEEDS.length - 1),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("flip", "cut", "double", "put"),
        noise,
        fc.nat(40),
      ),
      {
        maxLength: 6,
      },
    ),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.boolean(),
  )
  .map(([seed, changes, end, cut]) => {
    let bytes = Buffer.from(SEEDS[seed] ?? "");
    for (const [share, change, what, length] of changes) {
      const at = Math.floor(share * bytes.length);
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
      if (change === "flip" && at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << (length % 8));
      else if (change === "cut") bytes = Buffer.concat([before, after.subarray(length)]);
      else if (change === "double") bytes = Buffer.concat([before, after.subarray(0, length), after]);
      else bytes = Buffer.concat([before, Buffer.from(what, "latin1"), after]);
    }
    return cut ? bytes.subarray(0, Math.floor(end * bytes.length)) : bytes;
  });

describe("a broken file", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openSqliteStore(":memory:");
  });
  afterAll(() => store.close());

  const whatIsThere = async () => {
    const [catalog] = await store.catalogs();
    return {
      items: catalog?.items,
      importedAt: catalog?.importedAt,
      first: (await store.search({ catalog: "films", text: "Mine", limit: 5 })).items,
    };
  };

  test("comes in as its report says, or is refused by name and leaves the old catalogue whole", async () => {
    let refused = 0;
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        await importInto(store, sourceOf("title,genres\nMine,Drama\n"), { ...OPTIONS, mode: "replace" });
        const before = await whatIsThere();
        try {
          const report = await importInto(store, sourceOf(bytes, { size: 1000 }), {
            ...OPTIONS,
            mode: "replace",
          });
          expect((await store.catalogs())[0]?.items).toBe(report.items);
          expect(report.items).toBeGreaterThan(0);
          expect(report.skipped).toBeLessThanOrEqual(report.rows * 0.2);
          taken += 1;
        } catch (error) {
          if (!(error instanceof MoodreelError)) throw error;
          expect(await whatIsThere()).toEqual(before);
          refused += 1;
        }
      }),
      { numRuns: 500 },
    );
    // Were all refused or all taken, the property would say nothing.
    expect(Math.min(refused, taken)).toBeGreaterThan(10);
  });

  test("of ratings gives entries that are in their bounds, or is refused by name", async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        try {
          const { entries } = await readRatings(sourceOf(bytes, { size: 1000 }), { user: "1" });
          for (const { title, ids, rating } of entries) {
            expect(title !== null || Object.keys(ids).length > 0).toBe(true);
            expect(rating === null || (rating >= 0 && rating <= 10)).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof MoodreelError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
