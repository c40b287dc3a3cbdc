import type { Item } from "@moodreel/core";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { longFactsOf, shortFactsOf } from "../../generation/facts.ts";
import { toLines } from "../../generation/lines.ts";
import type { GenerationSink, GenreList } from "../../generation/write/generation-sink.ts";

/** Rows per statement: half the time of one statement per row. */
const ROWS = 40;
const COLUMNS = 12;

/** Writes a generation into a database made by `makeGenerationTables`. */
export function sqliteSink(db: DatabaseSync): GenerationSink {
  const many = insertItems(db, ROWS);
  const one = insertItems(db, 1);
  const parts = {
    posting: db.prepare("INSERT INTO posting VALUES (?, ?, ?)"),
    word: db.prepare("INSERT INTO word VALUES (?, ?, ?)"),
  };
  const detail = db.prepare("INSERT INTO detail VALUES (?, ?)");
  let isUnique = false;
  return {
    writeItems(row, items, lists) {
      const whole = items.length - (items.length % ROWS);
      for (let at = 0; at < whole; at += ROWS) run(many, row, items, lists, at, at + ROWS);
      for (let at = whole; at < items.length; at++) run(one, row, items, lists, at, at + 1);
      for (const [at, item] of items.entries()) {
        const long = longFactsOf(item);
        if (long !== null) detail.run(row + at, long);
      }
    },
    indexIds() {
      // To find out by making it unique costs nothing; to look for repetitions, another pass.
      isUnique = indexedAsUnique(db);
      if (!isUnique) db.exec("CREATE INDEX item_id ON item (id)");
    },
    *repeatedRows() {
      if (isUnique) return;
      const repeated = db.prepare(
        "SELECT json_group_array(row) AS rows FROM item GROUP BY id HAVING count(*) > 1 ORDER BY id",
      );
      // Read as a whole: rows must not be removed under a walk over them.
      for (const { rows } of repeated.all()) {
        yield (JSON.parse(String(rows)) as number[]).toSorted((a, b) => a - b);
      }
    },
    writtenIds(ids) {
      const find = db.prepare("SELECT 1 FROM item WHERE id = ?");
      return new Set(ids.filter((id) => find.get(id) !== undefined));
    },
    setGenreList(row, list) {
      db.prepare("UPDATE item SET list = ? WHERE row = ?").run(list, row);
    },
    removeRows(rows) {
      for (const table of ["item", "detail"]) {
        const remove = db.prepare(`DELETE FROM ${table} WHERE row = ?`);
        for (const row of rows) remove.run(row);
      }
    },
    writeVocabulary(lists, languages) {
      writeLists(db, lists);
      const insert = db.prepare("INSERT INTO language VALUES (?, ?)");
      languages.forEach((name, index) => insert.run(index + 1, name));
    },
    writePart(table, key, part, data) {
      parts[table].run(key, part, data);
    },
    indexWords() {
      db.exec(`
        CREATE TABLE known_word (key TEXT PRIMARY KEY, items INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        INSERT INTO known_word SELECT key, sum(length(data) / 6) FROM word GROUP BY key ORDER BY key;
        CREATE TABLE name_word (
          word TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (word, name)
        ) STRICT, WITHOUT ROWID;
        INSERT OR IGNORE INTO name_word
          SELECT part.value, known.key FROM known_word AS known,
            json_each('[' || replace(json_quote(substr(known.key, 2)), ' ', '","') || ']') AS part
          WHERE known.key >= '@' AND known.key < 'A' ORDER BY 1, 2`);
    },
  };
}

const CONSTRAINT = 19;

function indexedAsUnique(db: DatabaseSync): boolean {
  try {
    db.exec("CREATE UNIQUE INDEX item_id ON item (id)");
    return true;
  } catch (error) {
    if (error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === CONSTRAINT)
      return false;
    throw error;
  }
}

function writeLists(db: DatabaseSync, lists: readonly GenreList[]): void {
  const insert = db.prepare("INSERT INTO genre_list VALUES (?, ?, ?)");
  lists.forEach(({ names, keys }, number) => insert.run(number, JSON.stringify(names), JSON.stringify(keys)));
}

function insertItems(db: DatabaseSync, rows: number): StatementSync {
  const values = `(${Array(COLUMNS).fill("?").join(", ")})`;
  return db.prepare(`INSERT INTO item VALUES ${Array(rows).fill(values).join(", ")}`);
}

function run(
  statement: StatementSync,
  row: number,
  items: readonly Item[],
  lists: readonly number[],
  from: number,
  to: number,
): void {
  // Of its full size from the start: to let it grow would leave as much behind as the items themselves.
  const values: SQLInputValue[] = Array((to - from) * COLUMNS);
  let next = 0;
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    values[next++] = row + at;
    values[next++] = item.id;
    values[next++] = item.title;
    values[next++] = item.year;
    values[next++] = lists[at]!;
    values[next++] = toLines(item.people);
    values[next++] = item.rating;
    values[next++] = item.votes;
    values[next++] = item.runtime;
    values[next++] = item.language;
    values[next++] = toLines(item.tags);
    values[next++] = shortFactsOf(item);
  }
  statement.run(...values);
}
