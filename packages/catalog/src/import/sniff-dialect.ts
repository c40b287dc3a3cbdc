import { Parser } from "csv-parse";
import { isRecognised } from "./column-names.ts";

export const SEPARATORS = [",", ";", "\t", "|"] as const;

export type Separator = (typeof SEPARATORS)[number];

export interface Dialect {
  readonly separator: Separator;
  /** Whether a quote at the beginning of a field encloses it. IMDb's TSV files have bare quotes in titles. */
  readonly quotes: boolean;
  readonly lineEnds: readonly string[];
}

/** Rows that are looked at. */
const ROWS = 100;

/**
 * How a table is written, by its head: the separator that gives most column names that are known,
 * then the one under which most rows are as wide as the header, then the one with most columns.
 *
 * @param head the beginning of the text, from the header on
 * @param whole whether that is all of it
 */
export async function sniffDialect(head: string, whole: boolean): Promise<Dialect> {
  // Old Macs ended lines with a carriage return alone.
  const lineEnds = head.includes("\n") || !head.includes("\r") ? ["\r\n", "\n"] : ["\r"];
  let best: { dialect: Dialect; rank: readonly number[] } | null = null;
  for (const separator of SEPARATORS) {
    const dialect = { separator, quotes: hasQuotes(head, separator, whole), lineEnds };
    const rank = rankOf(await headRows(head, dialect));
    if (best === null || isAbove(rank, best.rank)) best = { dialect, rank };
  }
  if (best === null) throw new Error("no separators to choose from");
  return best.dialect;
}

/** What csv-parse needs to read a dialect. */
export function parserOptions({ separator, quotes, lineEnds }: Dialect) {
  return {
    delimiter: separator,
    quote: quotes ? '"' : null,
    escape: quotes ? '"' : null,
    record_delimiter: [...lineEnds],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  };
}

async function headRows(head: string, dialect: Dialect): Promise<readonly string[][]> {
  const rows: string[][] = [];
  const parser = new Parser({
    ...parserOptions(dialect),
    on_record: (record: string[]) => {
      if (rows.length < ROWS) rows.push(record);
      return null;
    },
  });
  // Not ended: the last row may be cut off, and then it is no sign of anything.
  await new Promise<void>((resolve, reject) => {
    parser.write(`${head}${dialect.lineEnds[0]}`, (error) => (error ? reject(error) : resolve()));
  });
  parser.destroy();
  return rows;
}

function rankOf(rows: readonly string[][]): readonly number[] {
  const [header = [], ...data] = rows;
  const recognised = header.filter(isRecognised).length;
  const asWide = data.filter((row) => row.length === header.length).length;
  return [recognised, data.length === 0 ? 0 : asWide / data.length, header.length];
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/**
 * Whether quotes enclose fields. They do where each that opens a field is closed right before a
 * separator or the end of a line. One that is not says little in a file with commas, where a stray
 * quote is an accident, but in a file with tabs it means that quotes are ordinary signs.
 */
function hasQuotes(head: string, separator: Separator, whole: boolean): boolean {
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
    if (next === undefined || next === separator || next === "\n" || next === "\r") {
      clean += 1;
      opening.lastIndex = after;
    } else stray += 1;
  }
  return separator === "\t" ? clean > 0 && stray === 0 && !/^\W*tconst\t/.test(head) : stray <= clean;
}

/** The index after the quote that closes a field, `null` when there is none. */
function endOfQuoted(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return null;
}
