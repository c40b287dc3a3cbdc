import { canonicalKeys, type Filters, type Item } from "@moodreel/core";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { CandidateQuery } from "../store.ts";
import { ITEM_COLUMNS, itemOf, type ItemRow } from "./item-row.ts";

/**
 * The best items of each leading genre, united. Each genre is one walk down its own stretch of
 * `item_genre` in the order of quality, which ends at `perGenre` items: the cost depends on that
 * number and not on the size of the catalogue. (One join over all genres with a sort takes over a
 * second on a million items.)
 */
export function findCandidates(
  db: DatabaseSync,
  { catalog, genres, filters, perGenre }: CandidateQuery,
): readonly Item[] {
  const catalogId = idOf(db, "SELECT id FROM catalog WHERE name = ?", catalog);
  const conditions = catalogId === null ? null : conditionsOf(db, catalogId, filters);
  if (catalogId === null || conditions === null) return [];
  const statement = db.prepare(`
    SELECT ${ITEM_COLUMNS}
    FROM item_genre AS g CROSS JOIN item ON item.id = g.item_id
    WHERE g.catalog_id = ? AND g.genre_id = ? ${conditions.sql}
    ORDER BY g.quality DESC, g.item_id
    LIMIT ?`);
  const found = new Map<string, Item>();
  const leading = genres.filter(({ leads }) => leads);
  for (const key of new Set(leading.map((genre) => genre.key))) {
    const genreId = genreIdOf(db, key);
    if (genreId === null) continue;
    for (const row of statement.all(catalogId, genreId, ...conditions.values, perGenre)) {
      const item = itemOf(row as unknown as ItemRow);
      found.set(item.id, item);
    }
  }
  return [...found.values()];
}

interface Conditions {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** `null` when nothing can pass. */
function conditionsOf(db: DatabaseSync, catalogId: number, filters: Filters): Conditions | null {
  const sql: string[] = [];
  const values: SQLInputValue[] = [];
  const bound = (column: string, operator: string, value: number | undefined): void => {
    if (value === undefined) return;
    sql.push(`AND g.${column} ${operator} ?`);
    values.push(value);
  };
  bound("year", ">=", filters.yearFrom);
  bound("year", "<=", filters.yearTo);
  bound("rating", ">=", filters.minRating);
  bound("votes", ">=", filters.minVotes);
  bound("runtime", "<=", filters.maxRuntime);
  for (const key of canonicalKeys(filters.withGenres ?? [])) {
    const genreId = genreIdOf(db, key);
    if (genreId === null) return null;
    sql.push(`AND EXISTS ${HAS_GENRE}`);
    values.push(genreId);
  }
  for (const key of canonicalKeys(filters.withoutGenres ?? [])) {
    const genreId = genreIdOf(db, key);
    if (genreId === null) continue;
    sql.push(`AND NOT EXISTS ${HAS_GENRE}`);
    values.push(genreId);
  }
  if (filters.exclude !== undefined && filters.exclude.length > 0) {
    // Looked up once, not once per genre; `json_each` has no limit on the number of values. CROSS JOIN
    // keeps the order of the tables: otherwise SQLite goes through all items for each id.
    const ids = db
      .prepare(
        "SELECT item.id FROM json_each(?) AS x CROSS JOIN item ON item.catalog_id = ? AND item.ref = x.value",
      )
      .all(JSON.stringify(filters.exclude), catalogId)
      .map(({ id }) => Number(id));
    sql.push("AND g.item_id NOT IN (SELECT value FROM json_each(?))");
    values.push(JSON.stringify(ids));
  }
  return { sql: sql.join(" "), values };
}

/** One look-up by the whole key: the quality of an item is the same under each of its genres. */
const HAS_GENRE = `(SELECT 1 FROM item_genre AS o WHERE o.catalog_id = g.catalog_id AND o.genre_id = ?
  AND o.quality = g.quality AND o.item_id = g.item_id)`;

function genreIdOf(db: DatabaseSync, key: string): number | null {
  return idOf(db, "SELECT id FROM genre WHERE key = ?", key);
}

function idOf(db: DatabaseSync, sql: string, value: string): number | null {
  const row = db.prepare(sql).get(value);
  return row === undefined ? null : Number(row["id"]);
}
