import type { Catalog } from "@moodreel/client";
import type { Item, Kind } from "@moodreel/core";
import type { MoodreelApi } from "../moodreel-api.ts";
import type { KeptKind, KeptShelf } from "./kept-shelf.ts";

/**
 * Of each of so many genres, the most frequent ones, so many of the best known are kept: 2,000 items of a kind at
 * most, some 400 bytes each. Many stand under several genres, so it is about half of that.
 */
const GENRES = 20;
const PER_GENRE = 100;

type Asked = Pick<MoodreelApi, "findItems" | "readFacets" | "readPolicy">;

/** Who chooses here, whose age limit counts; and from which catalogue of a kind, if not from all. */
export interface ShelfChoices {
  /** Those of them with an age limit: nothing above it is kept, or sent here. */
  readonly limited: readonly string[];
  readonly catalogOf: (kind: Kind) => string | undefined;
}

/** Asks a server for what is kept of it: one question after the other, so that it has time for others. */
export async function gatherShelf(
  api: Asked,
  { of, catalogs }: Pick<KeptShelf, "of" | "catalogs">,
  choices: ShelfChoices,
  signal: AbortSignal,
): Promise<KeptShelf> {
  const kinds: KeptKind[] = [];
  for (const kind of new Set(catalogs.map((catalog) => catalog.kind))) {
    const gathered = await gatherKind(api, kind, catalogs, choices, signal);
    if (gathered !== null) kinds.push(gathered);
  }
  return { of, catalogs, kinds };
}

async function gatherKind(
  api: Asked,
  kind: Kind,
  catalogs: readonly Catalog[],
  { limited, catalogOf }: ShelfChoices,
  signal: AbortSignal,
): Promise<KeptKind | null> {
  const facets = await api.readFacets(kind, signal);
  const chosen = catalogs.find((one) => one.kind === kind && one.name === catalogOf(kind))?.name;
  const catalog = chosen ?? facets.catalog;
  if (catalog === null) return null;
  const found = new Map<string, Item>();
  for (const genre of facets.genres.slice(0, GENRES)) {
    const question = { text: "", filters: { withGenres: [genre] }, viewers: limited };
    const page = { limit: PER_GENRE, cursor: null, signal };
    const { items } = await api.findItems({ name: catalog, kind }, question, page);
    for (const item of items) found.set(item.id, shortOf(item));
  }
  const { policy } = await api.readPolicy(kind, signal);
  return { kind, catalog, items: [...found.values()], policy };
}

/** Without what is long, and of no use to choose by. */
function shortOf({ overview: _overview, poster: _poster, ...item }: Item): Item {
  return item;
}
