import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { interactionsOf, parsePlainRatings, writeModel } from "@moodreel/recommend";
import { modelOf } from "@moodreel/recommend/model";
import { afterAll, expect, test } from "vitest";
import { zipOf } from "../../../../test/support/zip-of.ts";
import { readManyRatings } from "./read-many-ratings.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-ratings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Forty people of two circles, who rate with half stars. */
const ROWS = Array.from({ length: 40 }, (_, person) =>
  Array.from({ length: 12 }, (_item, k) => ({
    user: String(person + 1),
    item: String(1 + ((person % 2) * 10 + ((person * 7 + k * 3) % 14))),
    rating: (1 + ((person + k * k) % 10)) / 2,
    at: 1_600_000_000 + person * 10_000 + k,
  })),
).flat();
const WHOLE = ROWS.map((row) => ({ ...row, rating: Math.ceil(row.rating) }));
const NAMES = ["userId", "movieId", "rating", "timestamp"];

type Row = (typeof ROWS)[number];
const table = (rows: readonly Row[], separator: string, cell: (value: string | number) => string = String) =>
  rows.map(({ user, item, rating, at }) => [user, item, rating, at].map(cell).join(separator)).join("\n");
const plainText = (rows: readonly Row[]) => `${NAMES.join(",")}\n${table(rows, ",")}\n`;
const asDates = ROWS.map(({ user, item, rating, at }) =>
  [user, item, rating, new Date(at * 1000).toISOString().replace("T", " ").slice(0, 19)].join("\t"),
);

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readManyRatings(path, () => undefined);
}

test.for<[what: string, file: string, rows: readonly Row[], content: string | Uint8Array]>([
  ["quoted fields", "quoted.csv", ROWS, `"${NAMES.join('","')}"\n${table(ROWS, ",", (x) => `"${x}"`)}\n`],
  [
    "semicolons and decimal commas",
    "european.csv",
    ROWS,
    `${NAMES.join(";")}\r\n${table(ROWS, ";", (x) => String(x).replace(".", ","))}\r\n`,
  ],
  ["tabs and dates", "dates.tsv", ROWS, `user\titem\tstars\tdate\n${asDates.join("\n")}\n`],
  ["gzip", "ratings.csv.gz", ROWS, gzipSync(plainText(ROWS))],
  [
    "an archive of MovieLens",
    "ml.zip",
    ROWS,
    zipOf({
      "ml/README.txt": "About\n=====\n",
      "ml/ratings.csv": plainText(ROWS),
      "ml/movies.csv": "movieId,title,genres\n1,Heat (1995),Crime\n",
    }),
  ],
  ["JSON lines", "ratings.jsonl", ROWS, ROWS.map((row) => JSON.stringify(row)).join("\n")],
  ["JSON", "ratings.json", ROWS, JSON.stringify(ROWS)],
  ["UTF-16", "utf16.csv", ROWS, Buffer.from(`\uFEFF${plainText(ROWS)}`, "utf16le")],
  ["milliseconds", "ms.csv", ROWS, plainText(ROWS.map((row) => ({ ...row, at: row.at * 1000 })))],
  ["u.data, which has no header", "u.data", WHOLE, `${table(WHOLE, "\t")}\n`],
  ["ratings.dat, which has no header", "ratings.dat", WHOLE, `${table(WHOLE, "::")}\n`],
])("gives the model of the plain file from %s", async ([, file, rows, content]) => {
  const plain = await read("plain.csv", plainText(rows));
  const other = await read(file, content);
  expect(other.skipped).toBeNull();
  const [one, two] = await Promise.all(
    [plain, other].map(async ({ ratings }) =>
      writeModel(await modelOf(interactionsOf(ratings), { seed: 1 })),
    ),
  );
  expect(Buffer.compare(one!, two!)).toBe(0);
});

test("reads the plain file as bytes", async () => {
  async function* bytes() {
    yield new TextEncoder().encode(plainText(ROWS));
  }
  expect(await parsePlainRatings(bytes())).toEqual((await read("plain.csv", plainText(ROWS))).ratings);
});

test("reports rows that cannot be read, and reads the rest", async () => {
  const text =
    "userId,movieId,rating,timestamp\n1,2,3,4\n\n1,,3,4\n1,2,eleven,4\n1,3,85,4\n1,4,3,soon\n1,5,3,5\n";
  const { ratings, skipped } = await read("bad.csv", text);
  expect([...ratings.item].map((at) => ratings.items[at])).toEqual(["2", "5"]);
  expect(skipped).toEqual({ count: 4, first: 4, reason: "has no item" });
});

test("takes ratings without times, which then count as given at one moment", async () => {
  const { ratings, skipped } = await read(
    "books.csv",
    "User-ID;ISBN;Book-Rating\n276725;034545104X;8\n276726;0155061224;5\n",
  );
  expect(skipped).toBeNull();
  expect([...ratings.value]).toEqual([8, 5]);
  expect([...ratings.at]).toEqual([0, 0]);
});

test("says what is missing, and what to do", async () => {
  await expect(read("films.csv", "title,genres\nHeat,Crime\n")).rejects.toMatchObject({
    code: "ratings-column-missing",
    fields: { role: "user" },
    message: expect.stringContaining("its columns are: title, genres"),
  });
  await expect(read("none.csv", "userId,movieId,rating\n1,2,much\n")).rejects.toMatchObject({
    code: "ratings-empty",
  });
  await expect(read("empty.csv", "")).rejects.toMatchObject({ code: "file-empty" });
  await expect(readManyRatings(join(folder, "no.csv"), () => undefined)).rejects.toMatchObject({
    code: "file-not-found",
  });
  const two = { "a.csv": plainText(ROWS), "b.csv": plainText(ROWS) };
  await expect(read("two.zip", zipOf(two))).rejects.toMatchObject({
    code: "zip-table-unclear",
    fields: { tables: ["a.csv", "b.csv"] },
  });
  await expect(read("films.zip", zipOf({ "f.csv": "title,genres\nHeat,Crime\n" }))).rejects.toMatchObject({
    code: "zip-table-missing",
  });
});
