import { isRecognised } from "../names/column-names.ts";
import { LinesReader } from "./lines-reader.ts";
import type { TakeRow } from "./row.ts";

const LINES = 200;
const CHARACTERS = 64 * 1024;
/** The line under a header: `-----  ----`. */
const RULE = /^\s*[-=─]{2,}(?:\s+[-=─]{2,})+\s*$/;
/** So many names that are known, in a line of columns that stand apart. */
const ENOUGH = 2;

/**
 * Where the columns of a table begin whose fields are filled up with spaces, as reports are printed; `null` for any
 * other text. A line of dashes says it, else the places that are empty in all lines and before a name in the header.
 */
export function fixedColumns(head: string): readonly number[] | null {
  const lines = head
    .slice(0, CHARACTERS)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  const at = lines.slice(0, 25).findIndex((line) => isHeader(line));
  const header = lines[at] ?? "";
  const body = lines.slice(at + 1);
  if (at < 0 || body.length < 2 || lines.some((line) => line.includes("\t"))) return null;
  const rule = RULE.test(body[0] ?? "") ? body[0] : undefined;
  const begins = rule === undefined ? gapsOf(header, body) : beginsOf(rule);
  return begins.filter((begin, index) => isRecognised(cellOf(header, begin, begins[index + 1]))).length <
    ENOUGH
    ? null
    : begins;
}

function isHeader(line: string): boolean {
  if (/[,;|\t]/.test(line) || !/\S {2,}\S/.test(line)) return false;
  const cells = line.trim().split(/ {2,}/);
  const words = line.trim().split(/ +/);
  return Math.max(...[cells, words].map((names) => names.filter(isRecognised).length)) >= ENOUGH;
}

function beginsOf(line: string): readonly number[] {
  return [...line.matchAll(/\S+/g)].map(({ index }) => index);
}

/** Beginnings of names before which all lines are empty, where some line has something. */
function gapsOf(header: string, body: readonly string[]): readonly number[] {
  const isEmpty = (at: number): boolean => [header, ...body].every((line) => (line[at] ?? " ") === " ");
  const begins = [0];
  const words = [...header.matchAll(/\S+/g)].map(({ index }) => index);
  for (const [at, index] of words.entries()) {
    // A number that is wider than its name begins before it.
    let begin = index;
    while (begin > 0 && !isEmpty(begin - 1)) begin -= 1;
    const isFilled = body.some((line) => line.slice(index, words[at + 1]).trim() !== "");
    const isApart = header.slice(0, begin).endsWith("  ") || isFilled;
    if (begin > (begins.at(-1) ?? 0) && isApart) begins.push(begin);
  }
  return begins;
}

function cellOf(line: string, begin: number, end: number | undefined): string {
  return line.slice(begin, end).trim();
}

/** The rows of such a table. */
export class FixedRows extends LinesReader {
  readonly #begins: readonly number[];

  constructor(begins: readonly number[]) {
    super();
    this.#begins = begins;
  }

  protected next(line: string, take: TakeRow): void {
    if (line.trim() === "" || RULE.test(line)) return;
    const begins = this.#begins;
    // What stands before the first column belongs to it.
    const fields = begins.map((begin, at) => cellOf(line, at === 0 ? 0 : begin, begins[at + 1]));
    this.give(fields, line, take);
  }
}
