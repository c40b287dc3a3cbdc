import { FACT_WORDS } from "./fact-words.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { ID_COLUMNS } from "./id-columns.ts";
import { headerOf, matchHeader } from "./match-header.ts";
import { PEOPLE_WORDS } from "./people-words.ts";

/**
 * What readers and viewers call things. All are taken for tags; the first for genres too, when there is
 * nothing better.
 */
export const TAGS: readonly string[] = [
  "bookshelves",
  "shelves",
  "tags",
  "keywords",
  "plotkeywords",
  "moods",
  "mood",
];
export const LOOSE_GENRES: readonly string[] = TAGS.slice(0, 4);

/** Genres beside the first column that has them: `genre2`, `Genre 3`, `sub_genre`. */
export const MORE_GENRES =
  /^(?:(?:genres?|category)\d{1,2}|(?:sub|secondary|other|more)genres?|genres?(?:other|secondary|more))$/;

/** The form in which column names are compared: `Runtime (mins)` and `runtime_mins` are equal. */
export function columnKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const WHOLE: ReadonlySet<string> = new Set([
  ...Object.values(FIELD_WORDS).flatMap(({ names }) => names.split(", ")),
  ...PEOPLE_WORDS.flatMap(({ names }) => names.split(", ")),
  ...ID_COLUMNS.map(([name]) => name),
  ...TAGS,
  ...Object.values(FACT_WORDS).flatMap((words) => words.split(", ").map(columnKey)),
  ..."date, type, kind, platform, publisher, description, overview, uri, rank, position".split(", "),
]);

const LONGEST = 60;

/** Whether a cell of a header is the name of a column: one of those that are known, or made of their words. */
export function isRecognised(name: string): boolean {
  let known = remembered.get(name);
  if (known === undefined) {
    known = isColumnName(name);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (name.length <= LONGEST) remembered.set(name, known);
  }
  return known;
}

/** The beginning of a file is tried with several separators. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, boolean>();

function isColumnName(name: string): boolean {
  const key = columnKey(name);
  if (WHOLE.has(key) || MORE_GENRES.test(key)) return true;
  if (key === "" || name.length > LONGEST) return false;
  const header = headerOf(name);
  return [...Object.values(FIELD_WORDS), ...PEOPLE_WORDS].some((field) => matchHeader(field, header) >= 150);
}
