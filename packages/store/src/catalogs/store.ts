import type { Filters, GenreWeight, Item, Kind, Policy } from "@moodreel/core";
import type { ItemPage, SearchQuery } from "./search-query.ts";
import type { CatalogTarget, WriteReport } from "./write-report.ts";

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
  /** One page of items by title words and filters; empty for an unknown catalogue. */
  search(query: SearchQuery): Promise<ItemPage>;
  /** Those of the ids that are there, in the order asked. */
  itemsById(catalog: string, ids: readonly Item["id"][]): Promise<readonly Item[]>;
  /** All items, in batches, of the catalogue as it is when the first is asked for. */
  scan(catalog: string): AsyncIterable<readonly Item[]>;
  /** Writes a catalogue as one change: until it is made, or when anything fails, the old one stays whole. */
  writeCatalog(target: CatalogTarget, batches: ItemBatches): Promise<WriteReport>;
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

/** Of a repeated id the last item counts, with the genres of all: a track stands on a row per genre. */
export type ItemBatches = Iterable<readonly Item[]> | AsyncIterable<readonly Item[]>;
