import type { Note } from "@moodreel/core/error";
import type { Kind } from "@moodreel/core";
import type { PersonalMap } from "@moodreel/core/item";
import type { LeftOut, SkippedRow } from "../../report/import-report.ts";

/** `liked` is what was not rated but said, or shown by playing it often, to be liked. */
export type Status = "rated" | "liked" | "seen" | "watchlist";

/**
 * What the file says that it is, so that nothing else is taken for it. Series and albums are in catalogues
 * beside films and tracks of the same names.
 */
export type Form = "film" | "series" | "track" | "album";

/** Ids under which other files know the same work. */
export interface EntryIds {
  /** `tt0133093`. */
  readonly imdb?: string;
  /** `603`, of a film: series have numbers of their own. */
  readonly tmdb?: string;
  readonly isbn?: string;
  /** The file's own: Goodreads' book id, MovieLens' film number, Spotify's or Steam's id. */
  readonly own?: string;
  /** Whose `own` is, where it is a site's that others know. */
  readonly site?: "goodreads" | "spotify" | "steam" | "myanimelist" | "anilist";
}

/** What a person has said of one film, book, track or game. */
export interface PersonalEntry {
  /** `null` where the file has only ids. */
  readonly title: string | null;
  /** What else the file calls it, such as its original title; asked for where nothing has the title and the year. */
  readonly otherTitles?: readonly string[];
  readonly year: number | null;
  readonly ids: EntryIds;
  /** What the format is of; `null` where the file does not say. */
  readonly kind: Kind | null;
  readonly form?: Form;
  /** Directors, authors or artists, as far as the file says. */
  readonly people?: readonly string[];
  /** 0 to 10; `null` when it was not rated. */
  readonly rating: number | null;
  readonly status: Status;
  /** Said to be liked, beside a rating or having been seen. */
  readonly liked?: true;
  /** How often it was played to the end, or for half a minute. */
  readonly plays?: number;
  /** When, as the file says: a day `2024-05-31` or a time in UTC `2024-05-31T20:15:00.000Z`. */
  readonly at: string | null;
}

export interface PersonalReport {
  /** Such as `Letterboxd diary`; several of an archive are joined with `+`. */
  readonly format: string;
  readonly rows: number;
  readonly entries: number;
  readonly rated: number;
  readonly liked: number;
  readonly seen: number;
  readonly watchlist: number;
  readonly skipped: number;
  /** The first hundred. */
  readonly skippedRows: SkippedRow[];
  /** Rows that are good and not wanted: other people's, episodes, what is not finished. */
  readonly leftOut: LeftOut[];
  /** What each column was taken for, of a file that is no known export. */
  readonly mapping: PersonalMap | null;
  /** What a person should know before they trust it. */
  readonly warnings: readonly string[];
  /** The same in the same order, to be said in other words. */
  readonly notes: readonly Note[];
}
