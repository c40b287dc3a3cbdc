import { isRecognised } from "../names/column-names.ts";
import { headerRowOf } from "./find-header.ts";
import { SEPARATORS, type Dialect, type Separator } from "./dialect.ts";
import { MAX_ROW } from "./row.ts";
import { RowSplitter } from "./row-splitter.ts";

/** Rows and characters that are looked at. */
const ROWS = 100;
const CHARACTERS = 64 * 1024;

/**
 * How a table is written, by its head: the separator that gives most column names that are known,
 * then the one under which most rows are as wide as the first, then the one with most columns.
 *
 * @param text the beginning of the text, from the header on
 * @param whole whether that is all of it
 * @param only the separator, where the file says it
 */
export function sniffDialect(text: string, whole: boolean, only?: Separator): Dialect {
  const head = text.slice(0, CHARACTERS);
  const all = whole && head.length === text.length;
  const lineEnd = lineEndOf(head);
  let best: { dialect: Dialect; rank: readonly number[] } | null = null;
  for (const separator of only === undefined ? SEPARATORS : [only]) {
    const isSingle = hasSingleQuotes(head, separator);
    const escapes = isSingle ? head.includes("\\'") : hasEscapes(head, separator);
    const dialect: Dialect = {
      separator,
      quotes: isSingle || escapes || hasQuotes(head, separator, all),
      ...(isSingle ? { quote: "'" } : {}),
      escapes,
      lineEnd,
    };
    const rank = rankOf(headRows(head, dialect, all));
    if (best === null || isAbove(rank, best.rank)) best = { dialect, rank };
  }
  if (best === null) throw new Error("no separators to choose from");
  return best.dialect;
}

/** `\n`, which stands for `\r\n`, too, unless only `\r` is there outside of quotes. */
function lineEndOf(head: string): "\n" | "\r" {
  if (!head.includes("\r") || !/\r(?!\n)/.test(head)) return "\n";
  let quoted = false;
  let returns = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && !quoted) return "\n";
    else if (code === 13 && !quoted) returns += 1;
  }
  return returns > 0 ? "\r" : "\n";
}

/** Nearly all rows have fields in these, and none a field in the other ones. */
const SINGLE = 0.9;

/** Whether single quotes enclose fields, as dumps of databases and of Python have them: `'Heat','1995'`. */
function hasSingleQuotes(head: string, separator: string): boolean {
  if (!head.includes("'")) return false;
  const end = separator === "|" || separator === "\t" ? (separator === "|" ? "\\|" : "\\t") : separator;
  const rows = head
    .split(/[\r\n]+/)
    .slice(0, ROWS)
    .filter((row) => row.includes(separator));
  const inside = new RegExp(`(?:^|${end})\\s?'(?:[^']|''|\\\\')*'\\s*(?=${end}|$)`);
  const first = inside.test(rows[0] ?? "") ? rows : rows.slice(1);
  if (first.length === 0 || new RegExp(`(?:^|${end})"`, "m").test(head)) return false;
  return first.filter((row) => inside.test(row)).length >= first.length * SINGLE;
}

/** Whether a backslash stands before quotes inside of fields, and quotes are never doubled. */
function hasEscapes(head: string, separator: string): boolean {
  if (!head.includes('\\"')) return false;
  const end = separator === "\t" ? "\t" : separator;
  const inside = head.split('\\"').slice(1);
  const telling = inside.filter(
    (rest) => rest !== "" && !rest.startsWith(end) && !/^[\r\n"]/.test(rest),
  ).length;
  return telling > 0 && !/[^,;|\t\s"]""[^,;|\t\s"]/.test(head);
}

function headRows(head: string, dialect: Dialect, whole: boolean): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const splitter = new RowSplitter(dialect, "");
  // A row that is cut off says nothing, but a file of one row has no other.
  const closed = whole || !head.includes(dialect.lineEnd) ? head + dialect.lineEnd : head;
  if (closed.length <= MAX_ROW) {
    splitter.push(closed, ({ fields }) => {
      if (rows.length < ROWS) rows.push([...fields]);
    });
  }
  return rows;
}

function rankOf(rows: readonly (readonly string[])[]): readonly number[] {
  const [header = [], ...data] = rows.slice(headerRowOf(rows));
  const recognised = header.filter(isRecognised).length;
  const asWide = data.filter((row) => row.length === header.length).length;
  // That all rows have one column says nothing for a separator.
  return [recognised, data.length === 0 || header.length === 1 ? 0 : asWide / data.length, header.length];
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/**
 * Whether quotes enclose fields. They do where each that opens a field is closed right before a
 * separator or the end of a line. One that is not says little in a file with commas, where a stray
 * quote is an accident, but in a file with tabs or `::` it means that quotes are ordinary characters.
 */
function hasQuotes(head: string, separator: string, whole: boolean): boolean {
  let clean = 0;
  let stray = 0;
  const opening = new RegExp(`(?:^|[\\n\\r]|\\${separator === "\t" ? "t" : separator})"`, "g");
  for (let found = opening.exec(head); found !== null; found = opening.exec(head)) {
    const after = endOfQuoted(head, opening.lastIndex);
    if (after === null) {
      if (whole) stray += 1;
      break;
    }
    const next = head[after];
    if (next === undefined || head.startsWith(separator, after) || next === "\n" || next === "\r") {
      clean += 1;
      opening.lastIndex = after;
    } else stray += 1;
  }
  if (separator !== "\t" && separator !== "::") return stray <= clean;
  return clean > 0 && stray === 0 && !/^\W*tconst\t/.test(head);
}

/** The index after the quote that closes a field, `null` when there is none. */
function endOfQuoted(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return null;
}
