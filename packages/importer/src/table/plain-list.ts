import { isKnownGenre } from "@moodreel/core/genre";
import { columnKey, isRecognised } from "../names/column-names.ts";
import { listStatus } from "../values/list-status.ts";
import { haveYearsFirst } from "../values/rated-title.ts";
import { titleWritten } from "../values/written-title.ts";

const LINES = 200;
const LONGEST = 150;
const TICKED = "✔✓✅☑";
const UNTICKED = "✗✘❌☐⬜";
/** `1. `, `12) `, `- `, `• `, `[x] `, `✔ ` before a title. */
const MARK = new RegExp(
  String.raw`^\s*(?:\d{1,5}[.)]\s+|[-*+•–]\s+|\[[ x]\]\s+|[${TICKED}${UNTICKED}]\uFE0F?\s*)(?:\[[ x]\]\s+|[${TICKED}${UNTICKED}]\uFE0F?\s*)?`,
  "iu",
);
/** A heading of Markdown, and the line under one. */
const HEADING = /^\s*(?:#{1,6}\s+\S.*|[-=*_]{3,}\s*)$/;
/** A year that is not in brackets: `Film - 2001`, `Film, 2001`. */
const BARE_YEAR = /\s*(?:[-–—,|]\s*)((?:18|19|20)\d{2})\s*$/;
const YEAR = /[([][12]\d{3}[)\]]\s*$/;

/** A box of Markdown: `- [x] Film`, or a tick. */
const BOX = new RegExp(
  String.raw`^\s*(?:[-*+]\s+|\d{1,5}[.)]\s+)?(?:\[[ x]\]\s|[${TICKED}${UNTICKED}])`,
  "iu",
);
const TICK = new RegExp(String.raw`^[^[]{0,9}(?:\[x\]|[${TICKED}])`, "iu");

/** How the lines of a list are written. */
export interface ListForm {
  /** Whether a box before each says that it was watched, or will be. */
  readonly boxes: boolean;
  /** Whether the year stands before each title. */
  readonly yearsFirst: boolean;
  /** Whether something stands before every title, so that a line without it is none. */
  readonly marked: boolean;
  /** Whether lines that others are indented under head them; else those are remarks, where there are any. */
  readonly nested: "headings" | "remarks" | null;
  /** What the headings say of what stands below them. */
  readonly headed: "status" | "genre" | null;
}

/** How the lines of a list are written, by its first ones. */
export function listForm(head: string): ListForm {
  const all = linesOf(head, true);
  const lines = all.filter((line) => !HEADING.test(line));
  const share = (test: (line: string) => boolean): number =>
    lines.filter(test).length / Math.max(1, lines.length);
  const boxes = share((line) => BOX.test(line)) >= 0.6;
  const nested = nestedIn(lines);
  const headings = all.filter((line, at) => isHeading(line, all[at + 1], nested)).map(headingOf);
  const areGenres = headings.length > 0 && headings.every((name) => isKnownGenre(name));
  const headed = areGenres ? "genre" : headings.some((name) => listStatus(name) !== null) ? "status" : null;
  return {
    boxes,
    yearsFirst: haveYearsFirst(lines.map(titleOfLine)),
    marked: share((line) => MARK.test(line)) > 0.7,
    nested,
    headed: boxes && headed === "status" ? null : headed,
  };
}

/** Whether what is indented is headed by the line above, or says more of it, as what stands under films with years. */
function nestedIn(lines: readonly string[]): ListForm["nested"] {
  const inner = lines.filter((line, at) => at > 0 && indentOf(line) > 0);
  if (inner.length === 0 || inner.length === lines.length || indentOf(lines[0] ?? "") > 0) return null;
  const outer = lines.filter((line) => indentOf(line) === 0);
  if (dated(outer) > 0.6 && dated(inner) < 0.3) return "remarks";
  const areHeads = dated(inner) > 0.6 && dated(outer) < 0.3;
  return areHeads || outer.every((line) => isKnownGenre(headingOf(line))) ? "headings" : null;
}

/** The share of lines that have a year in brackets. */
function dated(lines: readonly string[]): number {
  return lines.filter((line) => /[([](?:1[89]|20)\d\d[)\]]/.test(line)).length / lines.length;
}

export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Whether a line heads those below it. */
export function isHeading(line: string, next: string | undefined, nested: ListForm["nested"]): boolean {
  if (/^\s*#{1,6}\s/.test(line)) return true;
  return nested === "headings" && next !== undefined && indentOf(next) > indentOf(line);
}

export function headingOf(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(MARK, "")
    .replace(/\s*:?\s*$/, "");
}

/** Whether the box before a title is ticked. */
export function isTicked(line: string): boolean {
  return TICK.test(line);
}

/** Whether a line of a marked list is one of what is in it. */
export function isMarked(line: string): boolean {
  return MARK.test(line);
}

/**
 * Whether a text is a list of titles, one on each line: most end with a year in brackets, or are numbered, or
 * all are as short as titles and nothing in them separates columns.
 */
export function isPlainList(head: string): boolean {
  const lines = linesOf(head, false);
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
  return commas < 0.4 && share((line) => line.length <= 60 && !/[.:]$/.test(line)) > 0.9;
}

function linesOf(head: string, withHeadings: boolean): readonly string[] {
  return head
    .slice(0, 64 * 1024)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "" && (withHeadings || !HEADING.test(line)))
    .slice(0, LINES);
}

function isHeader(line: string): boolean {
  return line.split(/[,;\t|]/).some((cell) => isRecognised(cell) && columnKey(cell) !== "");
}

/** A line without what numbers it, and with its year in brackets; empty for a heading. */
export function titleOfLine(line: string): string {
  if (HEADING.test(line)) return "";
  return titleWritten(line.replace(MARK, "").replace(BARE_YEAR, " ($1)").trim());
}
