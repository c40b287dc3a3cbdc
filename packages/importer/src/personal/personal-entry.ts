import type { LeftOut, SkippedRow } from "../report/import-report.ts";

export type Status = "rated" | "seen" | "watchlist";

/** What a person has said of one film, book, track or game. */
export interface PersonalEntry {
  /** `null` where the file has only ids. */
  readonly title: string | null;
  readonly year: number | null;
  readonly ids: {
    /** `tt0133093`. */
    readonly imdb?: string;
    /** `603`. */
    readonly tmdb?: string;
    readonly isbn?: string;
    /** The file's own: Goodreads' book id, MovieLens' film number. */
    readonly own?: string;
  };
  /** 0 to 10; `null` when it was not rated. */
  readonly rating: number | null;
  readonly status: Status;
  /** When, as the file says: a day `2024-05-31` or a time in UTC `2024-05-31T20:15:00.000Z`. */
  readonly at: string | null;
}

export interface PersonalReport {
  /** Such as `Letterboxd diary`; several of an archive are joined with `+`. */
  readonly format: string;
  readonly rows: number;
  readonly entries: number;
  readonly rated: number;
  readonly seen: number;
  readonly watchlist: number;
  readonly skipped: number;
  /** The first hundred. */
  readonly skippedRows: SkippedRow[];
  /** Rows that are good and not wanted: other people's, and episodes. */
  readonly leftOut: LeftOut[];
}
