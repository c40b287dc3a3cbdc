import type { Item } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";
import { ITEM_COLUMNS, itemOf, type ItemRow } from "./item-row.ts";

/** Longer texts are no title. */
const MAX_WORDS = 16;

/** Items whose title has, for each word of the text, a word that begins with it; without regard to case and accents. */
export function searchTitles(
  db: DatabaseSync,
  catalog: string,
  text: string,
  limit: number,
): readonly Item[] {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const rows = db
    .prepare(
      `SELECT ${ITEM_COLUMNS}
      FROM item_title JOIN item ON item.id = item_title.rowid JOIN catalog ON catalog.id = item.catalog_id
      WHERE item_title MATCH ? AND catalog.name = ?
      ORDER BY item.quality DESC, item.id
      LIMIT ?`,
    )
    .all(words.map((word) => `"${word}"*`).join(" "), catalog, limit);
  return rows.map((row) => itemOf(row as unknown as ItemRow));
}
