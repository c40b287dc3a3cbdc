import { columnKey, isRecognised } from "../names/column-names.ts";
import { haveYearsFirst } from "../values/rated-title.ts";

const LINES = 200;
const LONGEST = 150;
/** `1. `, `12) `, `- `, `• ` before a title. */
const MARK = /^\s*(?:\d{1,5}[.)]\s+|[-*•–]\s+|\[[ x]\]\s+)(?:\[[ x]\]\s+)?/i;
/** A heading of Markdown, and the line under one. */
const HEADING = /^\s*(?:#{1,6}\s+\S.*|[-=*_]{3,}\s*)$/;
/** A year that is not in brackets: `Film - 2001`, `Film, 2001`. */
const BARE_YEAR = /\s*(?:[-–—,|]\s*)((?:18|19|20)\d{2})\s*$/;
const YEAR = /[([][12]\d{3}[)\]]\s*$/;

/** A box of Markdown: `- [x] Film`. */
const BOX = /^\s*(?:[-*+]\s+|\d{1,5}[.)]\s+)?\[[ x]\]\s/i;

/** How the lines of a list are written. */
export interface ListForm {
  /** Whether a box before each says that it was watched, or will be. */
  readonly boxes: boolean;
  /** Whether the year stands before each title. */
  readonly yearsFirst: boolean;
}

/** How the lines of a list are written, by its first ones. */
export function listForm(head: string): ListForm {
  const lines = linesOf(head);
  const boxes = lines.filter((line) => BOX.test(line)).length >= lines.length * 0.6;
  return { boxes, yearsFirst: haveYearsFirst(lines.map(titleOfLine)) };
}

/** Whether the box before a title is ticked. */
export function isTicked(line: string): boolean {
  return /^[^[]*\[x\]/i.test(line);
}

/**
 * Whether a text is a list of titles, one on each line: most end with a year in brackets, or are numbered, or
 * all are as short as titles and nothing in them separates columns.
 */
export function isPlainList(head: string): boolean {
  const lines = linesOf(head);
  const [first = ""] = lines;
  if (lines.length < 2 || isHeader(first)) return false;
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / lines.length;
  if (share((line) => line.length > LONGEST || /^[<{["]/.test(line.trim())) > 0.05) return false;
  if (share((line) => /[\t;|]|::/.test(line)) > 0.2) return false;
  if (
    share((line) => YEAR.test(line) || BARE_YEAR.test(line)) > 0.6 ||
    share((line) => MARK.test(line)) > 0.8
  )
    return true;
  const commas = share((line) => line.includes(","));
  return commas < 0.2 && share((line) => line.length <= 60 && !/[.:]$/.test(line)) > 0.9;
}

function linesOf(head: string): readonly string[] {
  return head
    .slice(0, 64 * 1024)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "" && !HEADING.test(line))
    .slice(0, LINES);
}

function isHeader(line: string): boolean {
  return line.split(/[,;\t|]/).some((cell) => isRecognised(cell) && columnKey(cell) !== "");
}

/** A line without what numbers it, and with its year in brackets; empty for a heading. */
export function titleOfLine(line: string): string {
  if (HEADING.test(line)) return "";
  return line.replace(MARK, "").replace(BARE_YEAR, " ($1)").trim();
}
