import { beginsWithGenre, rowsOfGenres } from "./genre-lists.ts";
import { tooLarge } from "../bytes/bytes-of-source.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Characters of such a file: its rows cannot be told before all of it is there. */
const MOST = 64 * 2 ** 20;

const TITLES = String.raw`(?:movie|film|series|book|game|track|song)?[_ ]?(?:title|name)s?`;
/** Rows as lists; columns as objects by the number of the row; columns as lists; columns and then rows. */
const SHAPES = new RegExp(
  String.raw`^\uFEFF?\s*(?:\[\s*\[\s*"|\{\s*"[^"]{1,60}"\s*:\s*\{\s*"0"\s*:\s*[^\s{[]|\{\s*"${TITLES}"\s*:\s*\[|\{\s*"columns"\s*:\s*\[\s*")`,
  "i",
);

/** Whether JSON begins as a table is written by pandas or a spreadsheet: by columns, or as rows of values; or as titles under their genres. */
export function isJsonTable(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head);
  return SHAPES.test(text) || beginsWithGenre(text);
}

/**
 * The rows of such a table as objects; the text itself as it came where it is no such table after all.
 *
 * @throws MoodreelError `file-too-large`
 */
export async function jsonTable(
  pieces: AsyncIterable<string>,
  name: string,
): Promise<{ readonly rows: readonly Plain[] } | { readonly text: string }> {
  const all: string[] = [];
  let characters = 0;
  for await (const piece of pieces) {
    characters += piece.length;
    if (characters > MOST) throw tooLarge(name, MOST);
    all.push(piece);
  }
  const text = all.join("");
  const rows = rowsOf(valueOf(text));
  return rows === null || rows.length === 0 ? { text } : { rows };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function rowsOf(value: unknown): readonly Plain[] | null {
  if (Array.isArray(value)) {
    const [header, ...rows] = value as readonly unknown[];
    return isNames(header) && rows.every(Array.isArray) ? rows.map((row) => rowOf(header, row)) : null;
  }
  if (!isPlain(value)) return null;
  const { columns, data } = value;
  if (isNames(columns) && Array.isArray(data) && data.every(Array.isArray)) {
    return data.map((row: readonly unknown[]) => rowOf(columns, row));
  }
  return rowsOfGenres(value) ?? byColumns(value);
}

/** `{"title": {"0": …, "1": …}}`, `{"title": [… , …]}`: each column has every row. */
function byColumns(value: Plain): readonly Plain[] | null {
  const columns = Object.entries(value).map(([name, column]) => [name, column] as const);
  const [first] = columns;
  if (first === undefined || columns.length < 2) return null;
  const keys = Object.keys(Object(first[1]));
  const isWhole = columns.every(
    ([, column]) =>
      typeof column === "object" && column !== null && Object.keys(column).length === keys.length,
  );
  if (!isWhole) return null;
  return keys.map((key) =>
    Object.fromEntries(columns.map(([name, column]) => [name, (column as Plain)[key]])),
  );
}

function rowOf(columns: readonly string[], row: readonly unknown[]): Plain {
  return Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null]));
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string");
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
