import type { Item } from "@moodreel/core";
import { eroticGenres, genreKey, KNOWN_GENRES } from "@moodreel/core/genre";
import type { CatalogStore, CatalogSummary } from "@moodreel/store";
import type { Shelf } from "../context/context.ts";
import { chooseCatalog, type ShelfGiven } from "./choose-catalog.ts";

/** What there is to filter by, of the best known items: each fact with the most frequent values first. */
export interface Facets {
  /** The catalogue that was asked; `null` when the kind has none. */
  readonly catalog: string | null;
  readonly genres: readonly string[];
  /** As `Item.language`. */
  readonly languages: readonly string[];
  /** First years of decades, the latest first. */
  readonly decades: readonly number[];
  /** Whether enough of them say how long they are, and for which age. */
  readonly hasLengths: boolean;
  readonly hasCertificates: boolean;
}

/** Of each known genre so many of the best are looked at. */
const LOOKED_AT = 120;
/** What fewer have is not worth an evening. */
const ENOUGH = 10;

/** Kept as long as the store is: the answer changes with an import only. */
const found = new WeakMap<CatalogStore, Map<string, Promise<Facets>>>();

/**
 * What there is to filter by in a catalogue, or in all of a kind.
 *
 * @throws MoodreelError `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function facetsOf(shelf: Shelf, given: ShelfGiven): Promise<Facets> {
  const chosen = await chooseCatalog(shelf, given);
  if (chosen === null) return facetsIn(null, []);
  const { catalogs } = shelf;
  const byCatalog = found.get(catalogs) ?? new Map<string, Promise<Facets>>();
  found.set(catalogs, byCatalog);
  const key = JSON.stringify([chosen.name, chosen.importedAt]);
  const before = byCatalog.get(key);
  if (before !== undefined) return before;
  const asked = bestKnown(catalogs, chosen).then((items) => facetsIn(chosen.name, items));
  byCatalog.set(key, asked);
  // A failure is not worth keeping.
  asked.catch(() => byCatalog.delete(key));
  return asked;
}

function bestKnown(catalogs: CatalogStore, { name, kind }: CatalogSummary): Promise<readonly Item[]> {
  const genres = KNOWN_GENRES.map((genre) => ({
    genre,
    key: genreKey(genre),
    weight: 1,
    because: "neutral" as const,
    leads: true,
  }));
  const filters = { withoutGenres: eroticGenres(kind) };
  return catalogs.candidates({ catalog: name, genres, filters, perGenre: LOOKED_AT });
}

function facetsIn(catalog: string | null, items: readonly Item[]): Facets {
  const decades = frequent(items.flatMap(({ year }) => (year === null ? [] : [Math.floor(year / 10) * 10])));
  return {
    catalog,
    genres: frequent(items.flatMap(({ genres }) => genres)),
    languages: frequent(items.flatMap(({ language }) => (language === null ? [] : [language]))),
    decades: decades.toSorted((a, b) => b - a),
    hasLengths: items.filter(({ runtime }) => runtime !== null).length >= ENOUGH,
    hasCertificates: items.filter(({ certificate = null }) => certificate !== null).length >= ENOUGH,
  };
}

/** Those that enough have, the most frequent first. */
function frequent<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= ENOUGH)
    .toSorted(([, a], [, b]) => b - a)
    .map(([value]) => value);
}
