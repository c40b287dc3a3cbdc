import type { GenerationSource, StoredItem, WordCount } from "../../generation/read/generation-source.ts";
import type { Queryable } from "../../postgres/queryable.ts";
import { tablesOf } from "./generation-tables.ts";

const COLUMNS = '"row", id, title, year, list, people, rating, votes, runtime, language, tags';

/** Reads a generation, one statement per question. */
export function postgresSource(db: Queryable, generation: number): GenerationSource {
  const { item, word, knownWord, genreList, language, ...lists } = tablesOf(generation);
  const select = async <T>(text: string, ...values: unknown[]): Promise<readonly T[]> =>
    (await db.query(text, values)).rows as unknown as readonly T[];
  const tables = { posting: lists.posting, word };
  return {
    vocabulary: async () => ({
      lists: await select<{ names: string; keys: string }>(
        `SELECT names, keys FROM ${genreList} ORDER BY number`,
      ),
      languages: (await select<{ name: string }>(`SELECT name FROM ${language} ORDER BY number`)).map(
        ({ name }) => name,
      ),
    }),
    itemsOfRows: (rows) => select<StoredItem>(`SELECT ${COLUMNS} FROM ${item} WHERE "row" = ANY($1)`, rows),
    itemsOfIds: (ids) => select<StoredItem>(`SELECT ${COLUMNS} FROM ${item} WHERE id = ANY($1)`, ids),
    itemsFrom: (row, limit) =>
      select<StoredItem>(
        `SELECT ${COLUMNS} FROM ${item} WHERE "row" >= $1 ORDER BY "row" LIMIT $2`,
        row,
        limit,
      ),
    part: async (table, key, part) => {
      const [found] = await select<{ data: Uint8Array }>(
        `SELECT data FROM ${tables[table]} WHERE key = $1 AND part = $2`,
        key,
        part,
      );
      return found?.data ?? null;
    },
    wordParts: async (words) =>
      (await select<{ data: Uint8Array }>(`SELECT data FROM ${word} WHERE key = ANY($1)`, words)).map(
        ({ data }) => data,
      ),
    wordsFrom: (prefix, limit) =>
      select<WordCount>(
        `SELECT key AS word, items FROM ${knownWord} WHERE key >= $1 AND key < $2 ORDER BY items DESC, key LIMIT $3`,
        prefix,
        `${prefix}\u{10ffff}`,
        limit,
      ),
    knownWords: (words) =>
      select<WordCount>(`SELECT key AS word, items FROM ${knownWord} WHERE key = ANY($1)`, words),
  };
}
