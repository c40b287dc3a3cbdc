import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { GenerationSource, StoredItem, WordCount } from "../../generation/read/generation-source.ts";

const COLUMNS = "row, id, title, year, list, people, rating, votes, runtime, language, tags";

/** Reads a generation. Statements are prepared once: that takes longer than most of the answers. */
export function sqliteSource(db: DatabaseSync): GenerationSource {
  const prepared = (sql: string): StatementSync => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  const byRow = prepared(`SELECT ${COLUMNS} FROM item WHERE row = ?`);
  const byId = prepared(`SELECT ${COLUMNS} FROM item WHERE id = ?`);
  const from = prepared(`SELECT ${COLUMNS} FROM item WHERE row >= ? ORDER BY row LIMIT ?`);
  const parts = {
    posting: prepared("SELECT data FROM posting WHERE key = ? AND part = ?"),
    word: prepared("SELECT data FROM word WHERE key = ? AND part = ?"),
  };
  const partsOfWord = prepared("SELECT data FROM word WHERE key = ? ORDER BY part");
  const known = prepared("SELECT key, items FROM known_word WHERE key = ?");
  const between = prepared(
    "SELECT key, items FROM known_word WHERE key >= ? AND key < ? ORDER BY items DESC, key LIMIT ?",
  );
  return {
    vocabulary: async () => ({
      lists: db
        .prepare("SELECT names, keys FROM genre_list ORDER BY number")
        .all()
        .map(({ names, keys }) => ({ names: String(names), keys: String(keys) })),
      languages: db
        .prepare("SELECT name FROM language ORDER BY number")
        .all()
        .map(({ name }) => String(name)),
    }),
    itemsOfRows: async (rows) => each(byRow, rows),
    itemsOfIds: async (ids) => each(byId, ids),
    itemsFrom: async (row, limit) => from.all(row, limit).map(storedItem),
    part: async (table, key, part) => dataOf(parts[table].get(key, part)),
    wordParts: async (words) =>
      words.flatMap((word) => partsOfWord.all(word).map((row) => dataOf(row) ?? new Uint8Array())),
    wordsFrom: async (prefix, limit) => between.all(prefix, `${prefix}\u{10ffff}`, limit).map(wordCount),
    knownWords: async (words) =>
      words.flatMap((word) => {
        const row = known.get(word);
        return row === undefined ? [] : [wordCount(row)];
      }),
  };
}

function each(statement: StatementSync, values: readonly SQLInputValue[]): readonly StoredItem[] {
  return values.flatMap((value) => {
    const row = statement.get(value);
    return row === undefined ? [] : [storedItem(row)];
  });
}

/** Rows come as arrays, which the types of node:sqlite do not say. */
function columns(row: unknown): readonly unknown[] {
  return row as readonly unknown[];
}

function storedItem(values: unknown): StoredItem {
  const [row, id, title, year, list, people, rating, votes, runtime, language, tags] = columns(values);
  return { row, id, title, year, list, people, rating, votes, runtime, language, tags } as StoredItem;
}

function wordCount(values: unknown): WordCount {
  const [word, items] = columns(values);
  return { word: String(word), items: Number(items) };
}

function dataOf(values: unknown): Uint8Array | null {
  return values === undefined ? null : (columns(values)[0] as Uint8Array);
}
