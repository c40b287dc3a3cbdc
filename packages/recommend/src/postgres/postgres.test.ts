import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../../../../test/support/start-postgres.ts";
import { historyOf } from "../interactions/history.ts";
import { indexItems } from "../interactions/item-index.ts";
import type { ItemVectors } from "../vectors/item-vectors.ts";
import { vectorScorer } from "../vectors/vector-scorer.ts";
import { prepareTables } from "./learning-tables.ts";
import { nearestItems, readItemVectors, storeItemVectors } from "./store-item-vectors.ts";
import { readInteractions, storeRatings } from "./store-ratings.ts";

describe.skipIf(lacksPostgres)("learning in PostgreSQL", () => {
  let postgres: Postgres;
  let client: Client;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  beforeEach(async () => {
    await client?.end();
    client = new Client({ connectionString: await postgres.freshDatabase() });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await postgres?.stop();
  });

  const rating = (user: string, item: string, value: number, at: number) => ({ user, item, value, at });

  it("keeps of a person and an item the latest rating, whenever it comes", async () => {
    await prepareTables(client);
    await storeRatings(client, [
      rating("ana", "tt1", 8, 20),
      rating("ana", "tt1", 4, 10),
      rating("ben", "tt1", 6, 5),
    ]);
    await storeRatings(client, [
      rating("ana", "tt1", 2, 15),
      rating("ana", "tt2", 7.5, 30),
      rating("ben", "tt1", 9, 6),
    ]);
    const interactions = await readInteractions(client);
    expect(interactions.users).toEqual(["ana", "ben"]);
    expect(historyOf(interactions, 0)).toEqual([
      { item: "tt1", rating: 8, at: 20 },
      { item: "tt2", rating: 7.5, at: 30 },
    ]);
    expect(historyOf(interactions, 1)).toEqual([{ item: "tt1", rating: 9, at: 6 }]);
  });

  it("gives back as many as went in, over the edges of what is sent at once", async () => {
    await prepareTables(client);
    const many = Array.from({ length: 20_500 }, (_, k) => rating(`u${k % 700}`, `i${k}`, k % 11, k));
    await storeRatings(client, many);
    const { item, users } = await readInteractions(client);
    expect([item.length, users.length]).toEqual([20_500, 700]);
  });

  it("has no vectors before any are stored, and makes no tables to say so", async () => {
    expect(await readItemVectors(client)).toBeNull();
    expect(await nearestItems(client, Float32Array.of(1, 0), 3)).toEqual([]);
    const { rows } = await client.query("SELECT FROM pg_tables WHERE schemaname = 'public'");
    expect(rows).toHaveLength(0);
  });

  it("wants no right to make tables once they are there", async () => {
    await prepareTables(client);
    await client.query(`
      CREATE ROLE learner; REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO learner; SET ROLE learner`);
    await prepareTables(client);
    const vectors: ItemVectors = {
      items: indexItems(["a"]),
      rank: 1,
      values: Float32Array.of(1),
      regularisation: 0.1,
      alpha: 4,
    };
    await storeItemVectors(client, vectors);
    expect(await nearestItems(client, Float32Array.of(1), 3)).toEqual([{ item: "a", score: 1 }]);
  });

  it("gives back vectors to the bit, and the new in place of the old", async () => {
    const vectors = fc
      .record({
        rank: fc.integer({ min: 1, max: 5 }),
        ids: fc.uniqueArray(fc.stringMatching(/^[\w é'"{}\\,]{1,8}$/), { maxLength: 8 }),
        regularisation: fc.double({ min: 1e-6, max: 10, noNaN: true }),
        alpha: fc.double({ min: 1e-6, max: 100, noNaN: true }),
      })
      .chain(({ rank, ids, ...rest }) =>
        fc
          .array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }), {
            minLength: rank * ids.length,
            maxLength: rank * ids.length,
          })
          .map((values): ItemVectors => ({
            ...rest,
            rank,
            items: indexItems(ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))),
            // JavaScript writes −0 as 0.
            values: Float32Array.from(values, (x) => x + 0),
          })),
      );
    await fc.assert(
      fc.asyncProperty(vectors, async (stored) => {
        await storeItemVectors(client, stored);
        const read = await readItemVectors(client);
        expect({ ...read, items: read?.items.ids }).toEqual({ ...stored, items: stored.items.ids });
      }),
      { numRuns: 25 },
    );
  });

  it("finds the same best items as the scorer does from the vectors it read", async () => {
    const stored: ItemVectors = {
      items: indexItems(["a", "b", "c", "d"]),
      rank: 2,
      values: Float32Array.of(1, 0, 0.9, 0.3, 0, 1, -1, 0),
      regularisation: 0.1,
      alpha: 4,
    };
    await storeItemVectors(client, stored);
    const read = (await readItemVectors(client))!;
    const request = { history: [{ item: "a", rating: 9, at: 0 }], at: 1 };
    const scores = vectorScorer(read).score(request);
    const person = vectorScorer(stored).personOf(request);
    const nearest = await nearestItems(client, person, 3);
    const best = ["a", "b", "c", "d"].toSorted(
      (x, y) => scores[read.items.position(y)!]! - scores[read.items.position(x)!]!,
    );
    expect(nearest.map(({ item }) => item)).toEqual(best.slice(0, 3));
    for (const { item, score } of nearest) expect(score).toBeCloseTo(scores[read.items.position(item)!]!, 5);
  });
});
