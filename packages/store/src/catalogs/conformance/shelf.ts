import type { Filters, GenreWeight, Item } from "@moodreel/core";
import { genreKey } from "@moodreel/core/genre";
import { film as filmOf } from "../../../../../test/support/film.ts";
import type { ItemBatches } from "../catalog-store.ts";
import type { Store } from "../../store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";

/** What the suites ask of a store, in few words. The catalogue is `films` unless said. */
export class Shelf {
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  put(items: readonly Item[] | ItemBatches, more: Partial<CatalogTarget> = {}): Promise<WriteReport> {
    return this.store.writeCatalog({ ...TARGET, ...more }, isList(items) ? [items] : items);
  }

  async find(genres: readonly GenreWeight[], filters: Filters = {}, perGenre = 10): Promise<string[]> {
    return idsOf(await this.store.candidates({ catalog: "films", genres, filters, perGenre }));
  }

  async titled(text: string, limit = 10, catalog = "films"): Promise<string[]> {
    return idsOf((await this.store.search({ catalog, text, limit })).items);
  }

  async all(catalog = "films"): Promise<Item[]> {
    const all: Item[] = [];
    for await (const batch of this.store.scan(catalog)) all.push(...batch);
    return all;
  }
}

export const FIRST = "2026-01-01T00:00:00Z";
const TARGET: CatalogTarget = { name: "films", kind: "movie", importedAt: FIRST, mode: "replace" };

function isList(items: readonly Item[] | ItemBatches): items is readonly Item[] {
  return Array.isArray(items);
}

export function idsOf(items: readonly Item[]): string[] {
  return items.map(({ id }) => id);
}

export function film(id: string, genres: readonly string[], rest: Partial<Item> = {}): Item {
  return filmOf(id, { genres, ...rest });
}

export function comedies(prefix: string, count = 1500): readonly Item[] {
  return Array.from({ length: count }, (_, i) => film(`${prefix}${i}`, ["Comedy"]));
}

export function weight(genre: string): GenreWeight {
  return { genre, key: genreKey(genre), weight: 1, because: "happy", leads: true };
}

export const COMEDY = weight("Comedy");
export const ROMANCE = weight("Romance");
export const DRAMA = weight("Drama");

/** Three comedies in falling quality, one of them also a romance. */
export const FILMS: readonly Item[] = [
  film("c1", ["Comedy"], {
    title: "The First Comedy",
    people: ["Ann O'Nym", "Zoë"],
    year: 1990,
    rating: 8.5,
    votes: 9000,
    runtime: 90,
    language: "en",
    tags: ["slapstick", "small town"],
  }),
  film("c2", ["Comedy"], { year: 2005, rating: 7, votes: 800, runtime: 100.5, language: "fr" }),
  film("rc", ["Romance", "Comedy"], { year: 2010, rating: 6, votes: 90, people: ["Zoë"] }),
  film("r1", ["Romance"], { year: 1950, rating: 8, votes: 500 }),
  film("d1", ["Drama"]),
];
