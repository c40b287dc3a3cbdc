import fc from "fast-check";
import { expect, test } from "vitest";
import { historyOf } from "./history.ts";
import { interactionsOf } from "./interactions.ts";
import { parseRatings, type ParsedRatings } from "./parse-ratings.ts";

async function parse(text: string, chunk = 7): Promise<ParsedRatings> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return parseRatings(chunks());
}

test("reads MovieLens, five stars as ten", async () => {
  const { table, skipped } = await parse(
    "userId,movieId,rating,timestamp\r\n1,31,2.5,20\r\n1,10,4.0,10\r\n2,31,5.0,5\r\n",
  );
  const interactions = interactionsOf(table.columns());
  expect(skipped).toBeNull();
  expect(historyOf(interactions, 0)).toEqual([
    { item: "10", rating: 8, at: 10 },
    { item: "31", rating: 5, at: 20 },
  ]);
});

test("reads MovieTweetings, tens as they are, and keeps the latest rating of an item", async () => {
  const { table } = await parse("user_id,imdb_id,rating,timestamp\n7,tt1,4,10\n7,tt2,9,11\n7,tt1,8,12");
  expect(historyOf(interactionsOf(table.columns()), 0)).toEqual([
    { item: "tt2", rating: 9, at: 11 },
    { item: "tt1", rating: 8, at: 12 },
  ]);
});

test("says which rows it could not read", async () => {
  const { table, skipped } = await parse(
    "userId,movieId,rating,timestamp\n1,2,3,4\n1,,3,4\n1,2,eleven,4\n1,3,3,5\n",
  );
  expect(table.length).toBe(2);
  expect(skipped).toEqual({ first: 3, count: 2 });
});

test("refuses a file without ratings", async () => {
  await expect(parse("title,genres\nHeat,Crime\n")).rejects.toMatchObject({ code: "ratings-column-missing" });
  await expect(parse("userId,movieId,rating,timestamp\n")).rejects.toMatchObject({ code: "ratings-empty" });
});

test("reads the same however the bytes are cut", async () => {
  const row = fc.tuple(fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 10 }), fc.nat(1000));
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, chunk) => {
        const text = `user,item,rating,time\n${rows.map((r) => r.join(",")).join("\n")}\n`;
        const { table } = await parse(text, chunk);
        const whole = await parse(text, text.length);
        expect(table.columns()).toEqual(whole.table.columns());
        expect(table.length).toBe(rows.length);
      },
    ),
  );
});

test("keeps ids apart that are the same number, and reads numbers as the language does", async () => {
  const id = fc.oneof(
    fc.constantFrom("7", "007", "7.0", "16777216", "é"),
    fc.stringMatching(/^[\w.-]{1,12}$/),
  );
  const number = fc.oneof(
    fc.constantFrom("4", "4.5", "0.5", ".5", "5.", "1e1", "04.25", " 3", "", "x", "-1", "11", "0x5", "."),
    fc.double({ min: 0, max: 10, noNaN: true }).map(String),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(id, id, number), { minLength: 1 }), async (rows) => {
      const text = `user,item,rating,time\n9,9,10,9\n${rows.map((r) => `${r.join(",")},5\n`).join("")}`;
      const { table } = await parse(text);
      const { users, items, user, item, value } = table.columns();
      const read = [...user].map((u, row) => [users[u], items[item[row]!], value[row]]).slice(1);
      const good = rows
        .filter(([, , rating]) => rating.trim() !== "" && Number(rating) >= 0 && Number(rating) <= 10)
        .map(([u, i, rating]) => [u, i, Math.fround(Number(rating))]);
      expect(read).toEqual(good);
    }),
  );
});
