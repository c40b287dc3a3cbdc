import { LRUCache } from "lru-cache";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type {
  GenerationSource,
  StoredDetail,
  StoredItem,
  WordCount,
} from "../../generation/read/generation-source.ts";

const COLUMNS = "row, id, title, year, list, people, rating, votes, runtime, language, tags";
const NAMES_LOOKED_AT = 20_000;
/** Of lists by word that are remembered; each takes some room of its own. */
const WORD_BYTES = 4 * 2 ** 20;
const WORD_SELF = 200;

/** Reads a generation. Statements are prepared once: that takes longer than most of the answers. */
export function sqliteSource(db: DatabaseSync): GenerationSource {
  const prepared = (sql: string): StatementSync => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  // Generations of an earlier form have neither.
  const hasFacts = hasTable(db, "detail");
  const wanted = hasFacts ? `${COLUMNS}, facts` : COLUMNS;
  const byRow = prepared(`SELECT ${wanted} FROM item WHERE row = ?`);
  const byId = prepared(`SELECT ${wanted} FROM item WHERE id = ?`);
  const from = prepared(`SELECT ${wanted} FROM item WHERE row >= ? ORDER BY row LIMIT ?`);
  const detail = hasFacts ? prepared("SELECT row, data FROM detail WHERE row = ?") : null;
  const ofName = hasFacts
    ? prepared(`
        SELECT key, items FROM
          (SELECT DISTINCT name FROM name_word WHERE word >= ? AND word < ? LIMIT ${NAMES_LOOKED_AT})
          JOIN known_word ON key = name ORDER BY items DESC, key LIMIT ?`)
    : null;
  const parts = {
    posting: prepared("SELECT data FROM posting WHERE key = ? AND part = ?"),
    word: prepared("SELECT data FROM word WHERE key = ? AND part = ?"),
  };
  const partsOfWord = prepared("SELECT data FROM word WHERE key = ? ORDER BY part");
  /** A generation never changes, and most titles have words that others have, too. */
  const partsByWord = new LRUCache<string, readonly Uint8Array[]>({
    maxSize: WORD_BYTES,
    sizeCalculation: (lists) => lists.reduce((sum, { byteLength }) => sum + byteLength, WORD_SELF),
  });
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
    detailsOfRows: async (rows) =>
      rows.flatMap((row) => {
        const found = detail?.get(row);
        return found === undefined ? [] : [storedDetail(found)];
      }),
    itemsFrom: async (row, limit) => from.all(row, limit).map(storedItem),
    part: async (table, key, part) => dataOf(parts[table].get(key, part)),
    wordParts: async (words) =>
      words.flatMap((word) => {
        let own = partsByWord.get(word);
        if (own === undefined) {
          own = partsOfWord.all(word).map((row) => dataOf(row) ?? new Uint8Array());
          partsByWord.set(word, own);
        }
        return own;
      }),
    wordsFrom: async (prefix, limit) => between.all(prefix, `${prefix}\u{10ffff}`, limit).map(wordCount),
    namesFrom: async (prefix, limit) =>
      ofName?.all(prefix, `${prefix}\u{10ffff}`, limit).map(wordCount) ?? [],
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
  const [row, id, title, year, list, people, rating, votes, runtime, language, tags, facts] = columns(values);
  return {
    row,
    id,
    title,
    year,
    list,
    people,
    rating,
    votes,
    runtime,
    language,
    tags,
    facts: facts ?? null,
  } as StoredItem;
}

function storedDetail(values: unknown): StoredDetail {
  const [row, data] = columns(values);
  return { row: Number(row), data: String(data) };
}

function hasTable(db: DatabaseSync, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

function wordCount(values: unknown): WordCount {
  const [word, items] = columns(values);
  return { word: String(word), items: Number(items) };
}

function dataOf(values: unknown): Uint8Array | null {
  return values === undefined ? null : (columns(values)[0] as Uint8Array);
}
