import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { GenerationSink, GenreList } from "../../generation/write/generation-sink.ts";
import { ItemPacker } from "../../generation/write/item-packer.ts";
import { numberAt, TEXTS, type PackedItems } from "../../generation/write/packed-items.ts";

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
  const packer = new ItemPacker();
  const values: SQLInputValue[] = Array(ROWS * COLUMNS).fill(null);
  const valuesOfOne: SQLInputValue[] = Array(COLUMNS).fill(null);
  let isUnique = false;
  const writePacked = (row: number, items: PackedItems, lists: ArrayLike<number>): void => {
    const size = lists.length;
    const whole = size - (size % ROWS);
    for (let at = 0; at < whole; at += ROWS) run(many, values, row, items, lists, at);
    for (let at = whole; at < size; at++) run(one, valuesOfOne, row, items, lists, at);
    for (const [at, long] of items.details) detail.run(row + at, long);
  };
  return {
    writeItems(row, items, lists) {
      packer.add(items);
      writePacked(row, packer.take(), lists);
    },
    writePacked,
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

/** @param values filled with those of as many items as have room, from `from` on */
function run(
  statement: StatementSync,
  values: SQLInputValue[],
  row: number,
  { text, ends, facts, numbers }: PackedItems,
  lists: ArrayLike<number>,
  from: number,
): void {
  let next = 0;
  for (let at = from; next < values.length; at++) {
    const first = at * TEXTS;
    const [title, language, people, tags] = [
      ends[first]!,
      ends[first + 1]!,
      ends[first + 2]!,
      ends[first + 3]!,
    ];
    values[next] = row + at;
    values[next + 1] = text.slice(first === 0 ? 0 : ends[first - 1], title);
    values[next + 2] = text.slice(title, language);
    values[next + 3] = numberAt(numbers, at, 0);
    values[next + 4] = lists[at]!;
    values[next + 5] = presentIn(text, people, tags);
    values[next + 6] = numberAt(numbers, at, 1);
    values[next + 7] = numberAt(numbers, at, 2);
    values[next + 8] = numberAt(numbers, at, 3);
    values[next + 9] = presentIn(text, language, people);
    values[next + 10] = presentIn(text, tags, ends[first + 4]!);
    values[next + 11] = facts.get(at) ?? null;
    next += COLUMNS;
  }
  statement.run(...values);
}

function presentIn(text: string, from: number, to: number): string | null {
  return from === to ? null : text.slice(from, to);
}
