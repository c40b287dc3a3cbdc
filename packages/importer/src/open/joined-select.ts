import { columnKey } from "../names/column-names.ts";
import { FIELD_WORDS } from "../names/field-words.ts";
import { programColumns } from "./program-columns.ts";
import { quoted } from "./quoted.ts";
import type { SchemaColumn, SchemaTable } from "./schema-table.ts";

/** Names of one item, at most, and letters of one of them. */
const MOST_NAMES = 100;
const LONGEST = 300;
/** Columns that are joined to one table, at most: a database that has more is not about films. */
const MOST_JOINED = 12;
const TITLES: ReadonlySet<string> = new Set(FIELD_WORDS.title.names.split(", "));
const NAMES: ReadonlySet<string> = new Set(["name", "title", "label", "value", "text"]);
/** What a plural adds at most, where tables are named after many and columns after one: `genres`, `Filme`. */
const PLURAL = 2;

/**
 * The statement that reads a table with the names that other tables have for it: genres, authors or tags that are
 * kept once and linked by number, so that the table itself has none of them or their numbers only. What is linked
 * through a table of pairs comes as a JSON array in the order of its rows, in a column that is called as the table
 * of names. Two tables belong together by a declared foreign key, else by what their columns are called.
 *
 * Every join is with one row at most and every array bounded, so that no file makes more of it than it has.
 *
 * @returns the statement, and the columns of it that are JSON arrays
 * @example joinedSelect(movies, [movies, genres, movieGenres]).lists // Set { "genres" }
 */
export function joinedSelect(
  table: SchemaTable,
  all: readonly SchemaTable[],
): { readonly sql: string; readonly lists: ReadonlySet<string> } {
  const others = all.filter((other) => other !== table && !other.isView);
  const own = new Set(table.columns.map(({ name }) => columnKey(name)));
  const columns = new Map(
    programColumns(table) ?? table.columns.map(({ name }) => [name, `t.${quoted(name)}`]),
  );
  const joins: string[] = [];
  const lists = new Set<string>();

  for (const { name, sql, key, replaces, isList } of table.isView ? [] : found(table, others)) {
    if (joins.length === MOST_JOINED) break;
    if (name !== replaces && (own.has(columnKey(name)) || columns.has(name))) continue;
    const joined = `j${joins.length}`;
    joins.push(`LEFT JOIN (${sql}) AS ${joined} ON ${joined}.k = t.${quoted(key)}`);
    if (replaces !== null) columns.delete(replaces);
    columns.set(name, `${joined}.v`);
    if (isList) lists.add(name);
  }
  const wanted = [...columns].map(([name, from]) => `${from} AS ${quoted(name)}`);
  return {
    sql: `SELECT ${wanted.join(", ")} FROM ${quoted(table.name)} AS t ${joins.join(" ")}`.trimEnd(),
    lists,
  };
}

interface Joined {
  /** What the joined column is called. */
  readonly name: string;
  /** Gives `k`, once each, and `v`. */
  readonly sql: string;
  /** The column of the table that `k` is compared with. */
  readonly key: string;
  /** The column whose numbers the names stand for. */
  readonly replaces: string | null;
  /** Whether `v` is a JSON array. */
  readonly isList: boolean;
}

function found(table: SchemaTable, others: readonly SchemaTable[]): Joined[] {
  const isTitled = table.columns.some(
    (column) => TITLES.has(columnKey(column.name)) && !holdsNumbers(column),
  );
  // What has no title of its own says something of others' rows, and keeps the numbers that it does so by.
  const single = table.columns.flatMap((column) => {
    if (!isTitled || column.isKey || !holdsNumbers(column)) return [];
    const names = others.find((other) => refersTo(table, column, other) && namesOf(other) !== null);
    const sql = names === undefined ? null : namesByKey(names);
    return sql === null
      ? []
      : [{ name: withoutId(column.name), sql, key: column.name, replaces: column.name, isList: false }];
  });
  const key = keyOf(table);
  if (key === null) return single;
  const several = others.flatMap((pairs) => {
    const own = pairs.columns.find((column) => refersTo(pairs, column, table));
    if (own === undefined) return [];
    for (const column of pairs.columns) {
      if (column === own || column.name === keyOf(pairs)) continue;
      const names = others.find(
        (other) => other !== pairs && isOf(pairs, column, other, table) && namesOf(other) !== null,
      );
      const sql = names === undefined ? null : namesByKey(names);
      if (names === undefined || sql === null) continue;
      const order = pairs.hasRowid ? "p.rowid" : "n.v";
      const ranked = `SELECT p.${quoted(own.name)} AS k, n.v AS v, row_number() OVER (PARTITION BY p.${quoted(own.name)} ORDER BY ${order}) AS place FROM ${quoted(pairs.name)} AS p JOIN (${sql}) AS n ON n.k = p.${quoted(column.name)}`;
      // Of numbers, such as what somebody rated, one is enough; several would be no number.
      const number = names.columns.find((one) => one.name === namesOf(names) && holdsNumbers(one));
      const value = number === undefined ? "json_group_array(v ORDER BY place)" : "min(v)";
      return [
        {
          name: number?.name ?? names.name,
          sql: `SELECT k, ${value} AS v FROM (${ranked}) WHERE place <= ${MOST_NAMES} GROUP BY k`,
          key,
          replaces: null,
          isList: number === undefined,
        },
      ];
    }
    return [];
  });
  return [...single, ...several];
}

/** Whether a column of a table of pairs means that table of names. */
function isOf(pairs: SchemaTable, column: SchemaColumn, names: SchemaTable, items: SchemaTable): boolean {
  if (refersTo(pairs, column, names)) return true;
  // Calibre's `books_languages_link` has `book` and `lang_code`: its own name says what it links.
  const [whole, one, other] = [pairs.name, items.name, names.name].map(columnKey);
  return holdsNumbers(column) && (whole === `${one}${other}link` || whole === `${one}${other}`);
}

function refersTo(table: SchemaTable, column: SchemaColumn, other: SchemaTable): boolean {
  const declared = table.references.find((reference) => reference.column === column.name);
  if (declared !== undefined) return columnKey(declared.table) === columnKey(other.name);
  if (column.isKey && table.columns.filter(({ isKey }) => isKey).length === 1) return false;
  const stem = columnKey(column.name).replace(/(?:id|fk|key|nr)$/u, "");
  return isMany(columnKey(other.name), stem);
}

/** Each key of a table of names once, so that a join with it never makes rows. */
function namesByKey(names: SchemaTable): string | null {
  const key = keyOf(names);
  const name = namesOf(names);
  if (key === null || name === null) return null;
  const from = quoted(names.name);
  return `SELECT ${quoted(key)} AS k, substr(min(${quoted(name)}), 1, ${LONGEST}) AS v FROM ${from} WHERE ${quoted(name)} IS NOT NULL GROUP BY ${quoted(key)}`;
}

/** The column by which others mean a row: its one key, else one that is called `id` or after the table. */
function keyOf(table: SchemaTable): string | null {
  const keys = table.columns.filter(({ isKey }) => isKey);
  if (keys.length === 1) return keys[0]!.name;
  if (keys.length > 1) return null;
  const named = table.columns.find(({ name }) => {
    const key = columnKey(name);
    return (
      key === "id" ||
      (key.endsWith("id") && key.length > 4 && columnKey(table.name).startsWith(key.slice(0, -2)))
    );
  });
  return named?.name ?? null;
}

/** The column that holds the names: one that is called so or as its table, else the first text of it. */
function namesOf(table: SchemaTable): string | null {
  const key = keyOf(table);
  const rest = table.columns.filter(({ name }) => name !== key);
  const called = (is: (key: string) => boolean): SchemaColumn | undefined =>
    rest.find(({ name }) => is(columnKey(name)));
  const names =
    called((name) => NAMES.has(name)) ??
    called((name) => isMany(columnKey(table.name), name)) ??
    (rest.length === 1 ? rest[0] : rest.find((column) => /CHAR|TEXT|CLOB/u.test(column.type)));
  return names?.name ?? null;
}

/** Whether a table's name is the plural of a column's, or equal. */
function isMany(many: string, one: string): boolean {
  const long = many.replace(/ies$/u, "y");
  return one.length >= 3 && (long === one || (many.startsWith(one) && many.length - one.length <= PLURAL));
}

/** `director_id` that has become a name is `director`. */
function withoutId(name: string): string {
  return name.replace(/(?<=\w{3})(?:[_ ]id|I[dD])$/u, "");
}

function holdsNumbers({ type, name }: SchemaColumn): boolean {
  return type.includes("INT") || (type === "" && columnKey(name).endsWith("id"));
}
