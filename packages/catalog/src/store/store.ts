import type { Filters, GenreWeight, Item, Kind, Policy } from "@moodreel/core";

export interface CatalogSummary {
  readonly name: string;
  readonly kind: Kind;
  readonly items: number;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

export interface CandidateQuery {
  readonly catalog: string;
  /** Only those with `leads` make an item a candidate. */
  readonly genres: readonly GenreWeight[];
  readonly filters: Filters;
  /** At most this many items of each leading genre, best `quality` first. */
  readonly perGenre: number;
}

/** Where catalogues, policies and settings are kept. Every implementation passes `store.conformance.ts`. */
export interface Store {
  /** Newest first. */
  catalogs(): Promise<readonly CatalogSummary[]>;
  /** Items without repetition; none for an unknown catalogue. */
  candidates(query: CandidateQuery): Promise<readonly Item[]>;
  /** `null` for an unknown catalogue or item. */
  item(catalog: string, id: Item["id"]): Promise<Item | null>;
  /** Titles with words that begin like each word of the text, best quality first. */
  search(catalog: string, text: string, limit: number): Promise<readonly Item[]>;
  /**
   * Puts the items in place of whatever the catalogue held, as one change: until it is made, and
   * when `items` throws or the process dies, the old catalogue stays whole. Of a
   * repeated id the last counts, with the genres of all: a track stands on a row per genre.
   */
  replaceCatalog(
    catalog: Omit<CatalogSummary, "items">,
    items: Iterable<Item> | AsyncIterable<Item>,
  ): Promise<CatalogSummary>;
  /** Whether there was one. */
  removeCatalog(name: string): Promise<boolean>;
  /** `null` while the kind has its default. */
  readPolicy(kind: Kind): Promise<Policy | null>;
  /** `null` goes back to the default. */
  writePolicy(kind: Kind, policy: Policy | null): Promise<void>;
  /** A small text that the program keeps for itself; `null` when there is none. */
  readSetting(name: string): Promise<string | null>;
  writeSetting(name: string, value: string | null): Promise<void>;
  close(): Promise<void>;
}
