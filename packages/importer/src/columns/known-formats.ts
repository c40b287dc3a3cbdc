import type { Kind } from "@moodreel/core";
import { BASIC_FIELDS } from "@moodreel/core/item";
import { columnKey } from "../names/column-names.ts";

/** An export or data set that is known by its columns. */
export interface KnownFormat {
  readonly name: string;
  /** `columnKey`s that must all be there, and of which none may be. */
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
  /** What the file must be called; for those whose columns are equal. */
  readonly called?: RegExp;
  /** Whether `id` is TMDB's. */
  readonly tmdb?: true;
  /** Whether `rating` and tags are the person's own, not the item's. */
  readonly own?: true;
  /** How many columns it has, where that tells it from others. */
  readonly columns?: number;
  /** The year before which its days are not, where other tables have the same columns. */
  readonly since?: number;
  /** Whether nothing but its titles is of the items: its days and times are the person's. */
  readonly titles?: true;
  /** Films where it does not say. */
  readonly kind?: Kind;
  /** What the ratings go up to, where their values may not show it. */
  readonly scale?: 5 | 10;
}

/** The name of the format that Moodreel itself writes. */
export const OWN_EXPORT = "Moodreel export";

/** The more particular ones first. */
const FORMATS: readonly KnownFormat[] = [
  { name: OWN_EXPORT, has: BASIC_FIELDS, scale: 10 },
  { name: "Letterboxd diary", has: ["letterboxduri", "name", "watcheddate"], own: true },
  { name: "Letterboxd ratings", has: ["letterboxduri", "name", "rating"], own: true },
  { name: "Letterboxd watchlist", has: ["letterboxduri", "name"], called: /watchlist/i, own: true },
  { name: "Letterboxd watched", has: ["letterboxduri", "name"], own: true },
  { name: "IMDb list", has: ["position", "const", "created"], own: true, scale: 10 },
  { name: "IMDb ratings", has: ["const", "yourrating", "daterated"], own: true, scale: 10 },
  { name: "IMDb title.basics", has: ["tconst", "titletype", "primarytitle"], scale: 10 },
  { name: "Trakt ratings", has: ["ratedat", "rating", "title"], own: true },
  { name: "Goodreads export", has: ["bookid", "myrating", "exclusiveshelf"], kind: "book", scale: 5 },
  { name: "goodbooks-10k", has: ["bookid", "goodreadsbookid", "ratingscount"], kind: "book", scale: 5 },
  { name: "The Movies Dataset", has: ["adult", "belongstocollection", "imdbid", "voteaverage"], tmdb: true },
  {
    name: "TMDB 5000",
    has: ["budget", "keywords", "id", "productioncompanies", "voteaverage"],
    lacks: ["imdbid"],
    tmdb: true,
  },
  { name: "TMDB export", has: ["id", "originallanguage", "voteaverage", "votecount"], tmdb: true },
  { name: "Kaggle IMDb Top 1000", has: ["seriestitle", "releasedyear", "noofvotes"], scale: 10 },
  {
    name: "Netflix viewing activity",
    has: ["title", "starttime", "duration", "supplementalvideotype"],
    own: true,
    titles: true,
  },
  {
    name: "Netflix viewing history",
    has: ["title", "date"],
    columns: 2,
    since: 2007,
    own: true,
    titles: true,
  },
  { name: "Netflix titles", has: ["showid", "title", "listedin"] },
  { name: "Spotify tracks", has: ["trackid", "trackname", "danceability", "valence"], kind: "music" },
  { name: "Steam games", has: ["appid", "name", "aboutthegame", "developers"], kind: "game" },
  { name: "video game sales", has: ["rank", "name", "platform", "globalsales"], kind: "game" },
  {
    name: "HowLongToBeat export",
    has: ["title", "backlog", "completed", "retired"],
    own: true,
    titles: true,
    kind: "game",
  },
  // Games of boards and cards: of the four kinds the nearest.
  { name: "BoardGameGeek collection", has: ["objectname", "objectid", "baverage"], own: true, kind: "game" },
  { name: "MovieLens movies.csv", has: ["movieid", "title", "genres"] },
];

/** The first known format that fits; `null` when none does. */
export function knownFormat(
  columns: readonly string[],
  file: string,
  values: (column: number) => readonly string[],
): KnownFormat | null {
  const keys = new Set(columns.map(columnKey));
  const isOlder = (year: number): boolean =>
    columns.some((name, at) => columnKey(name) === "date" && values(at).some((text) => yearIn(text) < year));
  const fits = ({ has, lacks = [], called, columns: width, since }: KnownFormat): boolean =>
    has.every((key) => keys.has(key)) &&
    (width === undefined || width === columns.length) &&
    (since === undefined || !isOlder(since)) &&
    !lacks.some((key) => keys.has(key)) &&
    (called === undefined || called.test(file));
  return FORMATS.find(fits) ?? null;
}

/** A year of four digits in a text, after all others where it has none. */
function yearIn(text: string): number {
  return Number(/(?<!\d)[12]\d{3}(?!\d)/.exec(text)?.[0] ?? Infinity);
}
