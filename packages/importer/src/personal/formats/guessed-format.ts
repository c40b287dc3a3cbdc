import { MoodreelError, type Kind } from "@moodreel/core";
import { PERSONAL_FIELDS, type PersonalField, type PersonalMap } from "@moodreel/core/item";
import { kindOfColumns } from "../../columns/kind-of-columns.ts";
import { columnKey } from "../../names/column-names.ts";
import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import { scaleOf } from "../entry/own-rating.ts";
import type { Cells, OwnScale } from "../entry/raw-entry.ts";
import { shelfOf } from "../entry/shelf-of.ts";
import { isYes, listStatus, type ListStatus } from "./list-status.ts";
import { isOfCatalogue, ownColumns, saysWatched, saysWhenWatched } from "./own-columns.ts";
import type { PersonalFormat } from "./personal-format.ts";
import { isRatedBy, ratersOf } from "./raters-of.ts";

/** A table that is no known export, and how it was understood. */
export interface GuessedFormat {
  readonly format: PersonalFormat;
  readonly mapping: PersonalMap;
  /** Columns with ratings of somebody else, it seems. */
  readonly rivals: readonly string[];
}

/** The columns by index; `undefined` for a field that has none. */
type FieldColumns = Partial<Record<PersonalField, number | undefined>>;

/**
 * How a table with titles and a person's own ratings is read: by what its columns are called, and what
 * the person says they are. `null` when there are no titles, or nothing that a person would have said.
 *
 * @throws MoodreelError `column-unknown` for a column that is not there, `request-invalid` for a scale
 *   that is none
 */
export function guessedFormat(
  columns: readonly string[],
  file: string,
  map: PersonalMap | undefined,
  user?: string,
  values: (column: number) => readonly string[] = () => [],
): GuessedFormat | null {
  const named = ownColumns(columns);
  const ids = named.imdb ?? columns.findIndex((_column, index) => holdsImdbIds(values(index)));
  const own = ids < 0 ? named : { ...named, imdb: ids };
  const raters = ratersOf(columns);
  const theirs = raters.find((index) => user !== undefined && isRatedBy(columns[index] ?? "", user));
  const rated = theirs ?? own.rating;
  const found: FieldColumns = {
    ...own,
    ...(rated === undefined ? {} : { rating: rated }),
    ...chosen(columns, file, map),
  };
  const { title, rating, status, date } = found;
  const hasTitle = title !== undefined || found.imdb !== undefined || found.tmdb !== undefined;
  const listed = listStatus(file);
  if (!hasTitle || (map === undefined && !isOwn(columns, found, listed))) return null;
  if (rating === undefined && status === undefined && date === undefined && listed === null) return null;
  const said = scaleGiven(map?.scale) ?? (rating === undefined ? 10 : scaleByName(columns[rating] ?? ""));
  const scale =
    said === "5 or more" && rating !== undefined && raters.includes(rating)
      ? sharedScale(raters, values)
      : said;
  const kind = kindByColumns(columns);
  const byName = Object.fromEntries(
    Object.entries(found).flatMap(([field, index]) =>
      index === undefined ? [] : [[field, columns[index] ?? ""]],
    ),
  );
  return {
    format: {
      name: map === undefined ? "own ratings" : "mapped columns",
      has: [],
      read: (cells) => entryBy(cells, columns, found, scale, kind, listed),
    },
    mapping: { ...byName, ...(typeof scale === "number" ? { scale: String(scale) } : {}) },
    rivals:
      theirs === undefined && map?.rating === undefined && rating !== undefined && raters.includes(rating)
        ? raters.filter((index) => index !== rating).map((index) => columns[index] ?? "")
        : [],
  };
}

/** People who keep one table rate alike: who gave no more than 4 of 10 does not rate to five. */
function sharedScale(raters: readonly number[], values: (column: number) => readonly string[]): OwnScale {
  const ratings = raters.flatMap((column) => values(column).filter((text) => text.trim() !== ""));
  const most = scaleOf("5 or more", ratings);
  return most === 5 || most === 100 ? most : 10;
}

/** Ids of IMDb, whatever the column is called. */
function holdsImdbIds(values: readonly string[]): boolean {
  const present = values.slice(0, 100).filter((text) => text !== "");
  return present.length > 0 && present.every((text) => /^tt\d{6,10}$/.test(text.trim()));
}

/** Columns in which a film has nothing. */
const EPISODE = [
  "episode",
  "episodenumber",
  "episodetitle",
  "season",
  "seasonnumber",
  "staffel",
  "folge",
  "saison",
];

/** Whether a table says what somebody did: by ratings, by whether or when it was watched, or by what it is called. */
function isOwn(
  columns: readonly string[],
  { rating, status, date }: FieldColumns,
  listed: ListStatus | null,
): boolean {
  if (rating !== undefined || listed !== null) return true;
  if (isOfCatalogue(columns)) return false;
  return status !== undefined || (date !== undefined && saysWhenWatched(columns[date] ?? ""));
}

function entryBy(
  cells: Cells,
  columns: readonly string[],
  found: FieldColumns,
  scale: OwnScale,
  kind: Kind | null,
  listed: ListStatus | null,
): ReturnType<PersonalFormat["read"]> {
  const keys = (field: PersonalField): readonly string[] => {
    const index = found[field];
    return index === undefined ? [] : [columnKey(columns[index] ?? "")];
  };
  if (cells(...EPISODE) !== null) return { leaveOut: "episodes and seasons of series" };
  return entryOf(cells, {
    kind,
    type: keys("type"),
    title: keys("title"),
    year: keys("year"),
    people: keys("people"),
    rating: keys("rating"),
    scale,
    at: keys("date"),
    status: statusOf(cells, columns, found, listed),
    liked: listed === "liked",
    imdb: keys("imdb"),
    tmdb: keys("tmdb"),
    isbn: keys("isbn"),
  });
}

/** What a row says beside its rating. */
function statusOf(
  cells: Cells,
  columns: readonly string[],
  { status: index, rating }: FieldColumns,
  listed: ListStatus | null,
): EntryColumns["status"] {
  const name = columns[index ?? -1];
  if (name === undefined) return listed === "wanted" ? "watchlist" : "seen";
  const status = cells(columnKey(name));
  if (saysWatched(name)) {
    const said = isYes(status);
    if (said === false) return { leaveOut: "what was not watched yet" };
    if (said === true) return "seen";
  }
  const shelf = status === null ? null : shelfOf(status);
  if (shelf === "wanted") return "watchlist";
  if (shelf === "current" || shelf === "dropped") return { leaveOut: "what was not finished" };
  // That a film is out, or a series has ended, says nothing of the person.
  const isDone = shelf === "done" && !/air|release|ended/i.test(status ?? "");
  return isDone || rating !== undefined ? "seen" : { leaveOut: "what does not say that it was seen" };
}

const SCHOOL = /schulnote|school ?grade|(?<!\d)1\s*(?:=|is)\s*(?:best|sehr gut)/i;
const TO_SIX = /(?<!\d)1\s*[-–]\s*6(?!\d)/;
/** Of six, 1 is the best where it is called so; on Norway's dice 6 is. */
const GERMAN = /(?<!\p{L})noten?(?!\p{L})|zensur|wertung/iu;

/** A column such as `rating10` or `score (0-100)` says its own scale. */
function scaleByName(name: string): OwnScale {
  if (SCHOOL.test(name)) return "school";
  if (/%|percent|prozent/i.test(name)) return 100;
  if (TO_SIX.test(name)) return GERMAN.test(name) ? "school" : 6;
  const [said] = /(?<!\d)(?:5|10|20|100)(?!\d)/.exec(name.replace(/^.*[-–]/, "")) ?? [];
  return scaleGiven(said) ?? "5 or more";
}

function scaleGiven(text: string | undefined): OwnScale | null {
  if (text === undefined || text === "") return null;
  if (text === "school") return text;
  const value = Number(text);
  if (value === 5 || value === 6 || value === 10 || value === 20 || value === 100) return value;
  throw new MoodreelError(
    "request-invalid",
    `scale=${text} is no scale of ratings. Say 5, 6, 10, 20, 100 or school.`,
    {
      field: "scale",
    },
  );
}

/** Films cannot be told from what a person simply did not say. */
function kindByColumns(columns: readonly string[]): Kind | null {
  const kind = kindOfColumns(columns, null);
  return kind === "movie" ? null : kind;
}

function chosen(columns: readonly string[], file: string, map: PersonalMap | undefined): FieldColumns {
  if (map === undefined) return {};
  const fields = PERSONAL_FIELDS.filter((field) => field !== "scale" && map[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, indexOf(columns, map[field] ?? "", field, file)]));
}

/** `undefined` for an empty name, which says that the field has no column. */
function indexOf(
  columns: readonly string[],
  name: string,
  field: PersonalField,
  file: string,
): number | undefined {
  if (name.trim() === "") return undefined;
  const exact = columns.indexOf(name.trim());
  const alike = exact >= 0 ? exact : columns.findIndex((column) => columnKey(column) === columnKey(name));
  if (alike >= 0) return alike;
  throw new MoodreelError(
    "column-unknown",
    `${file} has no column ${JSON.stringify(name.trim())} for ${field}. Its columns are: ${columns.slice(0, 60).join(", ")}.`,
    { file, field, column: name.trim(), columns: columns.slice(0, 60) },
  );
}
