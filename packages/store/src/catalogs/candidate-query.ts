import type { Filters, GenreWeight } from "@moodreel/core";

export interface CandidateQuery {
  readonly catalog: string;
  /** Only those with `leads` make an item a candidate. */
  readonly genres: readonly GenreWeight[];
  readonly filters: Filters;
  /** At most this many items of each leading genre, best `quality` first. */
  readonly perGenre: number;
}
