import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import type { Filters } from "./filters.ts";

/** Where candidates come from: a store, or a list in a test. */
export type FindCandidates = (query: {
  readonly genres: readonly GenreWeight[];
  readonly filters: Filters;
}) => Promise<readonly Item[]>;
