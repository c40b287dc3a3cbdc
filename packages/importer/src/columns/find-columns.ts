import { MoodreelError } from "@moodreel/core";
import { ITEM_FIELDS, type ColumnMap, type ItemField } from "@moodreel/core/item";
import { columnKey } from "../names/column-names.ts";
import type { ColumnGuess, FieldColumns, Sureness } from "./column-guess.ts";
import { guessColumns } from "./guess-columns.ts";
import type { TableColumns } from "./table-columns.ts";
import { mapOption } from "./map-option.ts";
import { withTwins } from "./twin-columns.ts";

/** So many columns an error names: a person cannot choose among more. */
const MOST_NAMED = 60;

/**
 * Which column fills which field: what the user said, else what the names and the first values say.
 *
 * @throws MoodreelError `column-unknown` for a column that is not there, `column-missing` when
 *   nothing gives a title
 */
export function findColumns(header: TableColumns, map: ColumnMap): ColumnGuess {
  const { columns, file } = header;
  const guess = guessColumns(header);
  const given = chosen(columns, map, file);
  const found = { ...withTwins(exceptOf(guess.found, given.title ?? []), header), ...given };
  if (found.title.length > 0) return { found, sure: surenessOf(found, guess.sure, given) };
  throw new MoodreelError(
    "column-missing",
    `No column of ${file} looks like a title. Say which one is, for example ${mapOption("title", columns[0] ?? "Name")}. Its columns are: ${listed(columns)}.`,
    { file, field: "title", columns: columns.slice(0, MOST_NAMED) },
  );
}

/** A column that was said to be the title is not guessed to be something else, too. */
function exceptOf(guessed: FieldColumns, title: readonly number[]): FieldColumns {
  const entries = ITEM_FIELDS.map((field) => [field, guessed[field].filter((at) => !title.includes(at))]);
  return Object.fromEntries(entries) as FieldColumns;
}

/** What the user said is sure, and a field without a column has no sureness. */
function surenessOf(
  found: FieldColumns,
  guessed: ColumnGuess["sure"],
  given: Partial<FieldColumns>,
): ColumnGuess["sure"] {
  const sure: Partial<Record<ItemField, Sureness>> = { ...guessed };
  for (const field of ITEM_FIELDS) {
    if (found[field].length === 0) delete sure[field];
    else if (given[field] !== undefined) sure[field] = "sure";
  }
  return sure;
}

/** The mapping by names, as it is shown and can be given again. */
export function columnMapOf(found: FieldColumns, columns: readonly string[]): ColumnMap {
  const map: ColumnMap = {};
  for (const field of ITEM_FIELDS) {
    if (found[field].length > 0) map[field] = found[field].map((index) => columns[index] ?? "").join("+");
  }
  return map;
}

function chosen(columns: readonly string[], map: ColumnMap, file: string): Partial<FieldColumns> {
  const entries = ITEM_FIELDS.flatMap((field) => {
    const names = map[field];
    if (names === undefined) return [];
    return [[field, names === "" ? [] : columnsNamed(columns, names, field, file)] as const];
  });
  return Object.fromEntries(entries);
}

/** A whole name first, so that a column called `a+b` can be given. */
function columnsNamed(
  columns: readonly string[],
  names: string,
  field: ItemField,
  file: string,
): readonly number[] {
  const whole = indexOf(columns, names);
  if (whole >= 0) return [whole];
  return names.split("+").map((name) => {
    const index = indexOf(columns, name);
    if (index >= 0) return index;
    throw new MoodreelError(
      "column-unknown",
      `${file} has no column ${JSON.stringify(name.trim())} for ${field}. Its columns are: ${listed(columns)}.`,
      { file, field, column: name.trim(), columns: columns.slice(0, MOST_NAMED) },
    );
  });
}

function indexOf(columns: readonly string[], name: string): number {
  const wanted = name.trim();
  const exact = columns.indexOf(wanted);
  if (exact >= 0) return exact;
  const lower = wanted.toLowerCase();
  const caseless = columns.findIndex((column) => column.toLowerCase() === lower);
  return caseless >= 0 || columnKey(wanted) === ""
    ? caseless
    : columns.findIndex((column) => columnKey(column) === columnKey(wanted));
}

function listed(columns: readonly string[]): string {
  const names = columns.slice(0, MOST_NAMED).join(", ").slice(0, 1500);
  return columns.length > MOST_NAMED ? `${names}, … (${columns.length} in all)` : names;
}
