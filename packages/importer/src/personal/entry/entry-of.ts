import type { Kind } from "@moodreel/core";
import { UNSPACED } from "../../names/header-words.ts";
import { parsePeople } from "../../values/people.ts";
import { imdbId, isbn, tmdbId } from "../../values/public-ids.ts";
import { presentText, shownText } from "../../values/text.ts";
import { titleInSeries } from "../../values/series-in-title.ts";
import { parseTitle } from "../../values/title.ts";
import { parseYear } from "../../values/year.ts";
import { formInTitle } from "./form-in-title.ts";
import { formOf } from "./form-of.ts";
import type { EntryIds, Form, Status } from "./personal-entry.ts";
import type { Cells, OwnScale, RowOutcome } from "./raw-entry.ts";

/** Which columns, by `columnKey`, say what; the first that has anything counts. */
export interface EntryColumns {
  readonly kind: Kind | null;
  readonly form?: Form;
  /** A column that says what the row is of. */
  readonly type?: readonly string[];
  /** None where the file has only ids. */
  readonly title: readonly string[];
  readonly year?: readonly string[];
  readonly people?: readonly string[];
  readonly rating?: readonly string[];
  /** By default 10. */
  readonly scale?: OwnScale;
  /** Whether 0 is a rating, and not the want of one. */
  readonly zeroIsRating?: boolean;
  readonly at?: readonly string[];
  /** Of what was not rated; `{ leaveOut }` when such a row says nothing. */
  readonly status: Status | { readonly leaveOut: string };
  readonly liked?: boolean;
  readonly imdb?: readonly string[];
  readonly tmdb?: readonly string[];
  readonly isbn?: readonly string[];
  readonly own?: readonly string[];
  /** Whose number `own` is. */
  readonly site?: EntryIds["site"];
}

const YEARS = ["originalpublicationyear", "year", "yearpublished", "releaseyear", "releasedate"];

const OTHER_TITLES = [
  "originaltitle",
  "originalname",
  "originaltitel",
  "titreoriginal",
  "titulooriginal",
  "titolooriginale",
  "tytuloryginalny",
  "originalninazev",
  "eredeticim",
  "orijinaladi",
  "оригинальноеназвание",
  "оригінальнаназва",
  "原名",
  "原題",
  "外文名",
  "englishtitle",
  "titleenglish",
  "englishname",
  "internationaltitle",
];

/** Words for the want of a rating. */
const UNRATED =
  /^(?:un|not? (?:yet )?)rat(?:ed|ing)$|^n\/?r$|^nicht bewertet$|^keine (?:note|wertung)$|^non not[ée]e?$|^(?:sin|sem) (?:nota|calificar)$|^без оценки$/i;

/** The entry of a row. */
export function entryOf(cells: Cells, columns: EntryColumns): RowOutcome {
  const typed = columns.type === undefined ? null : cells(...columns.type);
  const written = columns.title.length === 0 ? null : shownText(cells(...columns.title) ?? undefined);
  const isOpen = columns.form === undefined && (columns.kind ?? "movie") === "movie";
  const meaning =
    (typed === null ? null : formOf(typed)) ?? (isOpen && written !== null ? formInTitle(written) : null);
  if (meaning !== null && "leaveOut" in meaning) return meaning;
  const kind = meaning?.kind ?? columns.kind;
  const form = meaning?.form ?? columns.form;
  // IMDb's games are in the lists of films.
  if (columns.kind !== null && kind !== columns.kind)
    return { leaveOut: `what is a ${typed?.toLowerCase()}` };
  const ids = idsOf(cells, columns, form);
  if (written === null && Object.keys(ids).length === 0) return { skip: "has no title" };
  const named = kind === "book" && written !== null ? titleInSeries(written).title : written;
  const { whole, others } = titlesIn(named, shownText(cells(...OTHER_TITLES) ?? undefined));
  const inFile = parseYear(cells(...(columns.year ?? YEARS)) ?? "");
  // Who brought the book in before may have it under the longer title.
  if (named !== null && named !== written && written !== null) others.push(written);
  const { title, year } = whole === null ? { title: null, year: inFile } : parseTitle(whole, inFile);
  const rated = columns.rating === undefined ? null : cells(...columns.rating);
  const isNone =
    rated !== null &&
    ((columns.zeroIsRating !== true && /^0+(?:[.,]0+)?$/.test(rated)) || UNRATED.test(rated));
  const hasRating = rated !== null && !isNone;
  if (!hasRating && typeof columns.status === "object") return columns.status;
  const people =
    columns.people === undefined ? [] : parsePeople(columns.people.map((key) => cells(key) ?? ""));
  return {
    title,
    ...(others.length === 0 ? {} : { otherTitles: others }),
    year,
    ids,
    kind,
    ...(form === undefined ? {} : { form }),
    ...(people.length === 0 ? {} : { people }),
    rated: hasRating ? rated : null,
    scale: columns.scale ?? 10,
    status: typeof columns.status === "object" ? "rated" : columns.status,
    ...(columns.liked === true ? { liked: true } : {}),
    dated:
      (columns.at ?? []).map((key) => cells(key)).find((text) => text !== null && !isBlankDate(text)) ?? null,
  };
}

/** `黑客帝国 / The Matrix` is two titles of one film; in one script a slash is a part of the title. */
function titlesIn(
  written: string | null,
  other: string | null,
): { readonly whole: string | null; readonly others: string[] } {
  const [first = "", ...more] = written?.split(/\s+[/／]\s+/) ?? [];
  const areTwo = more.some((title) => UNSPACED.test(title) !== UNSPACED.test(first));
  const others = [...(areTwo ? more : []), other].filter((title) => title !== null && title !== written);
  return { whole: areTwo ? first : written, others: others.filter((title) => title !== null) };
}

/** MyAnimeList's `0000-00-00`. */
function isBlankDate(text: string): boolean {
  return /^[0\-/.:\s]+$/.test(text);
}

function idsOf(cells: Cells, columns: EntryColumns, form: Form | undefined): EntryIds {
  const text = (keys: readonly string[] | undefined): string =>
    keys === undefined ? "" : (cells(...keys) ?? "");
  const found = {
    imdb: imdbOf(text(columns.imdb)),
    // TMDB numbers films and series apart.
    tmdb: form === "series" ? null : (tmdbId(text(columns.tmdb))?.slice("tmdb-".length) ?? null),
    isbn: columns.isbn?.map((key) => isbn(cells(key) ?? "")).find((id) => id !== null) ?? null,
    own: presentText(text(columns.own)),
  };
  const site = found.own === null ? null : (columns.site ?? null);
  return Object.fromEntries(Object.entries({ ...found, site }).filter(([, id]) => id !== null)) as EntryIds;
}

/** Also out of an address. */
function imdbOf(text: string): string | null {
  const [inside] = /tt\d{6,9}/.exec(text) ?? [];
  return imdbId(inside ?? text);
}
