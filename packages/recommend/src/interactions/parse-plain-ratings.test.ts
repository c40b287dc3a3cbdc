import fc from "fast-check";
import { expect, test } from "vitest";
import { collectRatings } from "./collect-ratings.ts";
import { historyOf } from "./history.ts";
import { interactionsOf, type Interactions, type RatingColumns } from "./interactions.ts";
import { parsePlainRatings } from "./parse-plain-ratings.ts";

async function parse(text: string | Uint8Array, chunk = 7): Promise<RatingColumns | null> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return parsePlainRatings(chunks());
}

async function interactionsIn(text: string): Promise<Interactions> {
  return interactionsOf((await parse(text))!);
}

test("reads MovieLens, five stars as ten", async () => {
  const text = "\uFEFFuserId,movieId,rating,timestamp\r\n1,31,2.5,20\r\n1,10,4.0,10\r\n2,31,5.0,5\r\n";
  expect(historyOf(await interactionsIn(text), 0)).toEqual([
    { item: "10", rating: 8, at: 10 },
    { item: "31", rating: 5, at: 20 },
  ]);
});

test("reads MovieTweetings, tens as they are, and keeps the latest rating of an item", async () => {
  const text = "user_id,imdb_id,rating,timestamp\n7,tt1,4,10\n7,tt2,9,11\n7,tt1,8,12";
  expect(historyOf(await interactionsIn(text), 0)).toEqual([
    { item: "tt2", rating: 9, at: 11 },
    { item: "tt1", rating: 8, at: 12 },
  ]);
});

test.each([
  ["no ratings", ""],
  ["another separator", "userId;movieId;rating;timestamp\n1;2;3;4\n"],
  ["other columns", "title,genres\nHeat,Crime\n"],
  ["no rows", "userId,movieId,rating,timestamp\n"],
  ["a quoted header", '"userId","movieId","rating","timestamp"\n1,2,3,4\n'],
  ["a quoted field", 'userId,movieId,rating,timestamp\n"1",2,3,4\n'],
  ["a quote in a column that is not wanted", 'userId,movieId,rating,timestamp,title\n1,2,3,4,"a\n'],
  ["a decimal comma", "userId,movieId,rating,timestamp\n1,2,3,5,4\n1,2,3,5,x\n"],
  ["a missing id", "userId,movieId,rating,timestamp\n1,,3,4\n"],
  ["a space around an id", "userId,movieId,rating,timestamp\n1, 2,3,4\n"],
  ["an id beyond ASCII", "userId,movieId,rating,timestamp\n1,é,3,4\n"],
  ["a mark of absence", "userId,movieId,rating,timestamp\n\\N,2,3,4\n"],
  ["a rating in words", "userId,movieId,rating,timestamp\n1,2,eleven,4\n"],
  ["a rating of another scale", "userId,movieId,rating,timestamp\n1,2,85,4\n"],
  ["a number in another notation", "userId,movieId,rating,timestamp\n1,2,0x5,4\n"],
  ["a date", "userId,movieId,rating,timestamp\n1,2,3,2024-05-31\n"],
  ["milliseconds", "userId,movieId,rating,timestamp\n1,2,3,1600000000000\n"],
  ["a row that is cut", "userId,movieId,rating,timestamp\n1,2,3,4\n1,2\n"],
])("leaves %s to a reader of tables", async (_name, text) => {
  expect(await parse(text)).toBeNull();
});

test("leaves what has no lines to a reader of tables", async () => {
  expect(await parse(new Uint8Array(3_000_000), 1 << 20)).toBeNull();
});

test("reads the same however the bytes are cut, and as from a reader of rows", async () => {
  const id = fc.oneof(
    fc.constantFrom("7", "007", "7.0", "16777216", "a-very-long-identifier"),
    fc.stringMatching(/^[\w.-]{1,12}$/),
  );
  const value = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
  const row = fc.record({ user: id, item: id, value, at: fc.nat() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, chunk) => {
        const lines = rows.map((one) => [one.at, one.user, one.value, one.item].join(","));
        const text = `time,user,rating,item\n${lines.join("\n")}\n`;
        async function* batches() {
          yield rows;
        }
        expect(await parse(text, chunk)).toEqual(await collectRatings(batches()));
      },
    ),
  );
});
