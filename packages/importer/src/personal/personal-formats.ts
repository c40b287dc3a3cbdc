import { columnKey } from "../names/column-names.ts";
import { imdbId, isbn, tmdbId } from "../values/public-ids.ts";
import { parseRating } from "../values/rating-scale.ts";
import { parseTitle } from "../values/title.ts";
import { presentText, shownText } from "../values/text.ts";
import { parseYear } from "../values/year.ts";
import { isoDate } from "../values/iso-date.ts";
import type { PersonalEntry, Status } from "./personal-entry.ts";

/** What a row says, by `columnKey`: the text of the first of these columns that has any. */
export type Cells = (...keys: readonly string[]) => string | null;

/** An entry; or why the row gives none, or is not wanted. */
type RowOutcome = PersonalEntry | { readonly skip: string } | { readonly leaveOut: string };

/** An export of what somebody rated, saw or wants to see. */
export interface PersonalFormat {
  readonly name: string;
  /** `columnKey`s that must all be there. */
  readonly has: readonly string[];
  readonly called?: RegExp;
  /** The column that says whose row it is, where there are several people. */
  readonly user?: string;
  readonly read: (cells: Cells) => RowOutcome;
}

const letterboxd = (status: Status) => (cells: Cells) =>
  entryOf(cells, { title: "name", scale: 5, rating: ["rating"], at: ["watcheddate", "date"], status });

const imdb = (status: Status) => (cells: Cells) =>
  entryOf(cells, {
    title: "title",
    scale: 10,
    rating: ["yourrating"],
    at: ["daterated", "created"],
    status,
    imdb: ["const"],
  });

function trakt(at: string, status: Status): (cells: Cells) => RowOutcome {
  return (cells) => {
    const type = cells("type") ?? "movie";
    if (type !== "movie" && type !== "show") return { leaveOut: `${type}s of series` };
    const ids = { imdb: ["imdbid", "imdb"], tmdb: ["tmdbid", "tmdb"] };
    return entryOf(cells, { title: "title", scale: 10, rating: ["rating"], at: [at], status, ...ids });
  };
}

function goodreads(cells: Cells): RowOutcome {
  const shelf = cells("exclusiveshelf") ?? "read";
  if (shelf === "currently-reading") return { leaveOut: "books that are being read" };
  const status = shelf === "to-read" ? "watchlist" : "seen";
  // 0 stands for no rating.
  return entryOf((...keys) => (keys[0] === "myrating" && cells("myrating") === "0" ? null : cells(...keys)), {
    title: "title",
    scale: 5,
    rating: ["myrating"],
    at: ["dateread", "dateadded"],
    status,
    isbn: ["isbn13", "isbn"],
    own: ["bookid"],
  });
}

/** The more particular ones first. */
const FORMATS: readonly PersonalFormat[] = [
  { name: "Letterboxd diary", has: ["letterboxduri", "name", "watcheddate"], read: letterboxd("seen") },
  { name: "Letterboxd ratings", has: ["letterboxduri", "name", "rating"], read: letterboxd("seen") },
  {
    name: "Letterboxd watchlist",
    has: ["letterboxduri", "name"],
    called: /watchlist/i,
    read: letterboxd("watchlist"),
  },
  { name: "Letterboxd watched", has: ["letterboxduri", "name", "date"], read: letterboxd("seen") },
  { name: "IMDb list", has: ["position", "const", "created"], read: imdb("watchlist") },
  { name: "IMDb ratings", has: ["const", "yourrating", "daterated"], read: imdb("seen") },
  { name: "Trakt ratings", has: ["ratedat", "title"], read: trakt("ratedat", "seen") },
  { name: "Trakt history", has: ["watchedat", "title"], read: trakt("watchedat", "seen") },
  { name: "Trakt list", has: ["listedat", "title"], read: trakt("listedat", "watchlist") },
  { name: "Goodreads export", has: ["bookid", "myrating", "exclusiveshelf"], read: goodreads },
  {
    name: "MovieTweetings ratings",
    has: ["userid", "imdbid", "rating"],
    user: "userid",
    read: (cells) =>
      entryOf(cells, {
        title: null,
        scale: 10,
        rating: ["rating"],
        at: ["timestamp"],
        status: "seen",
        imdb: ["imdbid"],
      }),
  },
  {
    name: "MovieLens ratings",
    has: ["userid", "movieid", "rating"],
    user: "userid",
    read: (cells) =>
      entryOf(cells, {
        title: null,
        scale: 5,
        rating: ["rating"],
        at: ["timestamp"],
        status: "seen",
        own: ["movieid"],
      }),
  },
];

/** @param file its name, which tells Letterboxd's watchlist from what was watched */
export function personalFormat(columns: readonly string[], file: string): PersonalFormat | null {
  const keys = new Set(columns.map(columnKey));
  return (
    FORMATS.find(
      ({ has, called }) => has.every((key) => keys.has(key)) && (called === undefined || called.test(file)),
    ) ?? null
  );
}

interface EntryColumns {
  /** `null` where the file has only ids. */
  readonly title: string | null;
  readonly scale: 5 | 10;
  readonly rating: readonly string[];
  readonly at: readonly string[];
  /** Of what was not rated. */
  readonly status: Status;
  readonly imdb?: readonly string[];
  readonly tmdb?: readonly string[];
  readonly isbn?: readonly string[];
  readonly own?: readonly string[];
}

function entryOf(cells: Cells, columns: EntryColumns): RowOutcome {
  const written = columns.title === null ? null : shownText(cells(columns.title) ?? undefined);
  const ids = idsOf(cells, columns);
  if (written === null && Object.keys(ids).length === 0) return { skip: "has no title" };
  const rated = cells(...columns.rating);
  const rating = rated === null ? null : parseRating(rated, columns.scale);
  if (rated !== null && rating === null)
    return { skip: `has a rating that cannot be read, ${rated.slice(0, 20)}` };
  const inFile = parseYear(cells("originalpublicationyear", "year", "yearpublished") ?? "");
  const { title, year } = written === null ? { title: null, year: inFile } : parseTitle(written, inFile);
  const at = columns.at.map((key) => isoDate(cells(key) ?? "")).find((date) => date !== null) ?? null;
  return { title, year, ids, rating, status: rating === null ? columns.status : "rated", at };
}

function idsOf(cells: Cells, columns: EntryColumns): PersonalEntry["ids"] {
  const text = (keys: readonly string[] | undefined): string =>
    keys === undefined ? "" : (cells(...keys) ?? "");
  const found = {
    imdb: imdbId(text(columns.imdb)),
    tmdb: tmdbId(text(columns.tmdb))?.slice("tmdb-".length) ?? null,
    isbn: columns.isbn?.map((key) => isbn(cells(key) ?? "")).find((id) => id !== null) ?? null,
    own: presentText(text(columns.own)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, id]) => id !== null)) as PersonalEntry["ids"];
}
