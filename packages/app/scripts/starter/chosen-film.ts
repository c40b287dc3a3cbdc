import type { Film } from "./film.ts";

/** A film with what is chosen of it where sources differ. */
export interface ChosenFilm {
  readonly film: Film;
  readonly title: string;
  readonly others: readonly string[];
  /** Canonical names. */
  readonly genres: readonly string[];
}
