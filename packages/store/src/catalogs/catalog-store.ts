import type { Item } from "@moodreel/core";
import type { CandidateQuery } from "./candidate-query.ts";
import type { CatalogSummary } from "./catalog-summary.ts";
import type { ItemPage, SearchQuery } from "./search-query.ts";
import type { CatalogTarget, WriteReport } from "./write-report.ts";

/** Where catalogues are kept. Every implementation passes `store.conformance.ts`. */
export interface CatalogStore {
  /** Newest first. */
  catalogs(): Promise<readonly CatalogSummary[]>;
  /** Items without repetition, and without long facts (overview, poster); none for an unknown catalogue. */
  candidates(query: CandidateQuery): Promise<readonly Item[]>;
  /** One page of items by title words and filters; empty for an unknown catalogue. */
  search(query: SearchQuery): Promise<ItemPage>;
  /** Those of the ids that are there, in the order asked, with all their facts. */
  itemsById(catalog: string, ids: readonly Item["id"][]): Promise<readonly Item[]>;
  /** All items, in batches, of the catalogue as it is when the first is asked for. */
  scan(catalog: string): AsyncIterable<readonly Item[]>;
  /** Writes a catalogue as one change: until it is made, or when anything fails, the old one stays whole. */
  writeCatalog(target: CatalogTarget, batches: ItemBatches): Promise<WriteReport>;
  /** Whether there was one. */
  removeCatalog(name: string): Promise<boolean>;
}

/** Of a repeated id the last item counts, with the genres of all: a track stands on a row per genre. */
export type ItemBatches = Iterable<readonly Item[]> | AsyncIterable<readonly Item[]>;
