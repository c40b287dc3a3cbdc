import type {
  GenerationSource,
  StoredDetail,
  StoredItem,
  WordCount,
} from "../../generation/read/generation-source.ts";
import type { Queryable } from "../../postgres/queryable.ts";
import { tablesOf } from "./generation-tables.ts";

const COLUMNS = '"row", id, title, year, list, people, rating, votes, runtime, language, tags';
const NAMES_LOOKED_AT = 20_000;

/** Reads a generation, one statement per question. */
export function postgresSource(db: Queryable, generation: number): GenerationSource {
  const { item, detail, word, knownWord, nameWord, genreList, language, ...lists } = tablesOf(generation);
  const select = async <T>(text: string, ...values: unknown[]): Promise<readonly T[]> =>
    (await db.query(text, values)).rows as unknown as readonly T[];
  const tables = { posting: lists.posting, word };
  let form: Promise<boolean> | undefined;
  /** Generations that an earlier version wrote keep no facts. A server without the tables throws, so that another is asked. */
  const hasFacts = (): Promise<boolean> => {
    form ??= select<{ has: boolean }>(
      "SELECT EXISTS (SELECT FROM pg_attribute WHERE attrelid = $1::regclass AND attname = 'facts') AS has",
      item,
    ).then(
      ([row]) => row?.has === true,
      (error: unknown) => {
        form = undefined;
        throw error;
      },
    );
    return form;
  };
  const items = async (condition: string, ...values: unknown[]): Promise<readonly StoredItem[]> => {
    const facts = (await hasFacts()) ? "facts" : "NULL AS facts";
    return select<StoredItem>(`SELECT ${COLUMNS}, ${facts} FROM ${item} WHERE ${condition}`, ...values);
  };
  return {
    vocabulary: async () => ({
      lists: await select<{ names: string; keys: string }>(
        `SELECT names, keys FROM ${genreList} ORDER BY number`,
      ),
      languages: (await select<{ name: string }>(`SELECT name FROM ${language} ORDER BY number`)).map(
        ({ name }) => name,
      ),
    }),
    itemsOfRows: (rows) => items('"row" = ANY($1)', rows),
    itemsOfIds: (ids) =>
      items(
        "id = ANY($1)",
        // No item has it, and PostgreSQL refuses to look.
        ids.filter((id) => !id.includes("\0")),
      ),
    itemsFrom: (row, limit) => items('"row" >= $1 ORDER BY "row" LIMIT $2', row, limit),
    detailsOfRows: (rows) =>
      select<StoredDetail>(`SELECT "row", data FROM ${detail} WHERE "row" = ANY($1)`, rows),
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
    namesFrom: async (prefix, limit) =>
      (await hasFacts())
        ? select<WordCount>(
            `SELECT key AS word, items FROM
              (SELECT DISTINCT name FROM ${nameWord} WHERE word >= $1 AND word < $2 LIMIT ${NAMES_LOOKED_AT}) AS found
              JOIN ${knownWord} ON key = name ORDER BY items DESC, key LIMIT $3`,
            prefix,
            `${prefix}\u{10ffff}`,
            limit,
          )
        : [],
    knownWords: (words) =>
      select<WordCount>(`SELECT key AS word, items FROM ${knownWord} WHERE key = ANY($1)`, words),
  };
}
