import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import type { Status } from "../entry/personal-entry.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { shelfOf } from "../entry/shelf-of.ts";
import type { PersonalFormat } from "./personal-format.ts";

const COLUMNS = {
  kind: "movie",
  form: "film",
  title: ["name", "title"],
  scale: 5,
  rating: ["rating"],
} as const;

const films =
  (status: Status, more: Partial<EntryColumns> = {}) =>
  (cells: Cells): RowOutcome =>
    entryOf(cells, { ...COLUMNS, at: ["watcheddate", "date"], status, ...more });

/** A list is of wishes when its name says so, or when a person gives it by itself. */
const LIST_IN_EXPORT = /(^|\/)lists\/.*#list /;

/** Letterboxd's export of 2020 and of 2025, its lists, and the form in which it takes files in. */
export const LETTERBOXD: readonly PersonalFormat[] = [
  {
    name: "Letterboxd likes of others' work",
    has: ["date"],
    called: /(^|\/)likes\/(?!films)[^/]*$/,
    read: () => ({ leaveOut: "likes of reviews and lists" }),
  },
  {
    name: "Letterboxd feed",
    has: [
      ["letterboxdfilmtitle", "filmtitle"],
      ["letterboxdwatcheddate", "watcheddate"],
      ["letterboxdmemberlike", "memberlike", "letterboxdfilmyear"],
    ],
    read: (cells) =>
      entryOf(cells, {
        ...COLUMNS,
        title: ["letterboxdfilmtitle", "filmtitle"],
        year: ["letterboxdfilmyear", "filmyear"],
        rating: ["letterboxdmemberrating", "memberrating"],
        at: ["letterboxdwatcheddate", "watcheddate"],
        status: "seen",
        liked: cells("letterboxdmemberlike", "memberlike") === "Yes",
        tmdb: ["tmdbmovieid", "movieid"],
      }),
  },
  {
    name: "Letterboxd diary",
    has: ["letterboxduri", "name", "watcheddate"],
    read: films("seen"),
  },
  {
    name: "Letterboxd likes",
    has: ["letterboxduri", "name"],
    called: /(^|\/)likes\/|(^|\/)(likes?|liked)[^/]*$/i,
    read: films("seen", { liked: true }),
  },
  { name: "Letterboxd ratings", has: ["letterboxduri", "name", "rating"], read: films("seen") },
  {
    name: "Letterboxd watchlist",
    has: ["letterboxduri", "name"],
    called: /watchlist/i,
    read: films("watchlist"),
  },
  { name: "Letterboxd watched", has: ["letterboxduri", "name", "date"], read: films("seen") },
  {
    name: "Letterboxd list",
    has: ["position", "name", "year", "url"],
    called: LIST_IN_EXPORT,
    read: () => ({
      leaveOut: "films of lists of your own; give the file of a list by itself to take it as a watchlist",
    }),
  },
  { name: "Letterboxd list", has: ["position", "name", "year", "url"], read: films("watchlist") },
];

/** What all converters write for Letterboxd, told by so little that other formats come before it. */
export const LETTERBOXD_IMPORT: PersonalFormat = {
  name: "Letterboxd import format",
  has: [
    ["title", "name"],
    ["rating10", "watcheddate", "letterboxduri"],
  ],
  read: (cells) =>
    entryOf(cells, {
      ...COLUMNS,
      rating: cells("rating10") === null ? ["rating"] : ["rating10"],
      scale: cells("rating10") === null ? "5 or more" : 10,
      people: ["directors"],
      at: ["watcheddate", "createddate"],
      status: "seen",
      imdb: ["imdbid"],
      tmdb: ["tmdbid"],
    }),
};

/** A list of an export whose name says that its films are wanted. */
export function isListOfWishes(name: string): boolean {
  const [, list] = /#list (.*)$/s.exec(name) ?? [];
  return list !== undefined && shelfOf(list) === "wanted";
}
