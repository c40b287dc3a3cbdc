import type { Filters } from "@moodreel/core";
import type { Note } from "@moodreel/core/error";
import {
  canonicalGenres,
  eroticGenres,
  genreKey,
  isKnownGenre,
  KNOWN_GENRES,
  nearestGenres,
} from "@moodreel/core/genre";
import type { CatalogStore, CatalogSummary } from "@moodreel/store";
import type { Shelf } from "../context/context.ts";
import { chooseCatalog, type ShelfGiven } from "./choose-catalog.ts";

/** What a person should know of a question, in English and apart from its words. */
export interface Said {
  readonly text: string;
  readonly note: Note;
}

/** Where nothing is near, so many that there are. */
const NAMED = 6;

/**
 * Genres of filters that no item of the catalogue that is asked has: a slip there leaves out nothing, or everything. To be
 * without a genre that is known is no slip, whether there is one or not.
 */
export async function genresNotThere(
  shelf: Shelf,
  question: ShelfGiven & { readonly filters?: Filters | undefined },
): Promise<readonly Said[]> {
  const { withGenres = [], withoutGenres = [] } = question.filters ?? {};
  const asked = [...new Set([...withGenres, ...withoutGenres.filter((name) => !isKnownGenre(name))])];
  const chosen = asked.length === 0 ? null : await chooseCatalog(shelf, question);
  if (chosen === null) return [];
  const { catalogs } = shelf;
  const said: Said[] = [];
  for (const name of asked) {
    if (name.trim() === "" || (await isThere(catalogs, chosen.name, name))) continue;
    said.push(notThere(name, await offered(catalogs, chosen, name)));
  }
  return said;
}

function notThere(name: string, genres: readonly string[]): Said {
  const nearest = genres.join(", ");
  const text = `Nothing in the catalogue has the genre ${JSON.stringify(name)}.${nearest === "" ? "" : ` Genres that it has: ${nearest}.`}`;
  return { text, note: { code: "genre-not-there", values: { genre: name, nearest: nearest || "–" } } };
}

async function offered(
  catalogs: CatalogStore,
  chosen: CatalogSummary,
  name: string,
): Promise<readonly string[]> {
  const erotic = eroticGenres(chosen.kind);
  const known = KNOWN_GENRES.filter((genre) => !erotic.includes(genre));
  const near = await firstThere(catalogs, chosen, nearestGenres(name, known));
  return near.length > 0 ? near : firstThere(catalogs, chosen, known);
}

async function firstThere(
  catalogs: CatalogStore,
  { name }: CatalogSummary,
  genres: readonly string[],
): Promise<readonly string[]> {
  const there: string[] = [];
  for (const genre of genres) {
    if (there.length === NAMED) break;
    if (await isThere(catalogs, name, genre)) there.push(genre);
  }
  return there;
}

async function isThere(catalogs: CatalogStore, catalog: string, name: string): Promise<boolean> {
  const genres = canonicalGenres(name).map((genre) => ({
    genre,
    key: genreKey(genre),
    weight: 1,
    because: "neutral" as const,
    leads: true,
  }));
  if (genres.length === 0) return false;
  return (await catalogs.candidates({ catalog, genres, filters: {}, perGenre: 1 })).length > 0;
}
