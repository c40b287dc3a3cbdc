import { indexItems } from "../interactions/item-index.ts";
import type { ItemVectors } from "../vectors/item-vectors.ts";
import { prepareTables, vectorKindOf } from "./learning-tables.ts";
import type { PgLike } from "./pg-like.ts";

const BATCH = 1000;

/**
 * Replaces the item vectors. On a connection of its own (not a pool) and inside a transaction of the
 * caller, readers see the old ones until all of the new are there.
 */
export async function storeItemVectors(pg: PgLike, vectors: ItemVectors): Promise<void> {
  const { items, rank, values, regularisation, alpha } = vectors;
  const kind = await prepareTables(pg);
  await pg.query("DELETE FROM moodreel_item_vectors");
  await pg.query(
    `INSERT INTO moodreel_item_vector_head (rank, regularisation, alpha) VALUES ($1, $2, $3)
     ON CONFLICT (only_one) DO UPDATE
     SET rank = excluded.rank, regularisation = excluded.regularisation, alpha = excluded.alpha`,
    [rank, regularisation, alpha],
  );
  for (let from = 0; from < items.ids.length; from += BATCH) {
    const ids = items.ids.slice(from, from + BATCH);
    // Braces are an array's, brackets pgvector's; both take numbers as JavaScript writes them.
    const texts = ids.map((_, i) => {
      const own = [...values.subarray((from + i) * rank, (from + i + 1) * rank)].join(",");
      return kind === "vector" ? `[${own}]` : `{${own}}`;
    });
    await pg.query(
      `INSERT INTO moodreel_item_vectors (item, vector)
       SELECT item, vector::${kind} FROM unnest($1::text[], $2::text[]) AS new (item, vector)`,
      [[...ids], texts],
    );
  }
}

/** The item vectors, `null` when none were stored. Items in the order of their ids. */
export async function readItemVectors(pg: PgLike): Promise<ItemVectors | null> {
  if ((await vectorKindOf(pg)) === null) return null;
  const { rows: heads } = await pg.query("SELECT rank, regularisation, alpha FROM moodreel_item_vector_head");
  const [head] = heads;
  if (head === undefined) return null;
  const rank = Number(head["rank"]);
  const ids: string[] = [];
  const numbers: number[] = [];
  for (let after = ""; ; after = ids.at(-1)!) {
    const { rows } = await pg.query(
      `SELECT item, vector::real[]::text AS vector FROM moodreel_item_vectors
       WHERE item > $1 ORDER BY item LIMIT ${BATCH}`,
      [after],
    );
    for (const { item, vector } of rows) {
      ids.push(String(item));
      for (const number of String(vector).slice(1, -1).split(",")) numbers.push(Number(number));
    }
    if (rows.length < BATCH) break;
  }
  return {
    items: indexItems(ids),
    rank,
    values: Float32Array.from(numbers),
    regularisation: Number(head["regularisation"]),
    alpha: Number(head["alpha"]),
  };
}

/**
 * Items whose vectors have the largest product with this one, best first: for a person's vector those
 * to recommend, without any vector leaving the database. pgvector's own operator where there is one. None before any were stored.
 */
export async function nearestItems(
  pg: PgLike,
  vector: Float32Array,
  count: number,
): Promise<readonly { readonly item: string; readonly score: number }[]> {
  const kind = await vectorKindOf(pg);
  if (kind === null) return [];
  const product =
    kind === "vector"
      ? "-(vector <#> $1::real[]::vector)"
      : "(SELECT sum(a * b) FROM unnest(vector, $1::real[]) AS both_of (a, b))";
  const { rows } = await pg.query(
    `SELECT item, ${product} AS score FROM moodreel_item_vectors ORDER BY score DESC, item LIMIT $2`,
    [[...vector], count],
  );
  return rows.map(({ item, score }) => ({ item: String(item), score: Number(score) }));
}
