import { interactionsOf, type Interactions } from "../interactions/interactions.ts";
import { RatingBuilder } from "../interactions/rating-builder.ts";
import type { Rating } from "../interactions/rating.ts";
import type { PgLike } from "./pg-like.ts";

/** Rows that go over the wire at once. */
const BATCH = 10_000;

/** Adds ratings; of a person and an item the later one stays. */
export async function storeRatings(pg: PgLike, ratings: Iterable<Rating>): Promise<void> {
  // One statement cannot set a row twice, so of a batch only the latest of each goes.
  let batch = new Map<string, Rating>();
  const send = async (): Promise<void> => {
    const rows = [...batch.values()];
    batch = new Map();
    await pg.query(
      `INSERT INTO moodreel_ratings AS old (profile, item, rating, at)
       SELECT * FROM unnest($1::text[], $2::text[], $3::real[], $4::double precision[])
       ON CONFLICT (profile, item) DO UPDATE SET rating = excluded.rating, at = excluded.at
       WHERE old.at <= excluded.at`,
      [
        rows.map(({ user }) => user),
        rows.map(({ item }) => item),
        rows.map(({ value }) => value),
        rows.map(({ at }) => at),
      ],
    );
  };
  for (const rating of ratings) {
    const key = JSON.stringify([rating.user, rating.item]);
    const known = batch.get(key);
    if (known === undefined || known.at <= rating.at) batch.set(key, rating);
    if (batch.size >= BATCH) await send();
  }
  if (batch.size > 0) await send();
}

/** All ratings, read in parts by person, so that no answer of the server is large. */
export async function readInteractions(pg: PgLike): Promise<Interactions> {
  const table = new RatingBuilder();
  let after: readonly [unknown, unknown] = ["", ""];
  for (;;) {
    const { rows } = await pg.query(
      `SELECT profile, item, rating, at FROM moodreel_ratings
       WHERE (profile, item) > ($1, $2) ORDER BY profile, item LIMIT ${BATCH}`,
      [...after],
    );
    for (const { profile, item, rating, at } of rows) {
      table.add(table.users.of(String(profile)), table.items.of(String(item)), Number(rating), Number(at));
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return interactionsOf(table.columns());
    after = [last["profile"], last["item"]];
  }
}
