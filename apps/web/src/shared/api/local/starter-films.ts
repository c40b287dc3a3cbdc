import type { Item } from "@moodreel/core";
import { ApiFailure } from "../api-failure.ts";
import { unpackFilms, type FilmColumns } from "./film-columns.ts";

/** The films that come with the page, in two parts: so the first list need not wait for 30,000 of them. */
export interface StarterFilms {
  /** How many there are in all. */
  readonly total: number;
  /** ISO 8601: when the page was built. */
  readonly importedAt: string;
  /**
   * The best known of each genre: all that a list without filters can come from. The same list comes of
   * them as of all.
   */
  first(): Promise<readonly Item[]>;
  /** Those of `first` in the same order, and then the rest. */
  whole(): Promise<readonly Item[]>;
}

export interface StarterFiles {
  readonly total: number;
  readonly importedAt: string;
  /** Addresses of `FilmColumns` as gzipped JSON. */
  readonly first: string;
  readonly rest: string;
}

/** Loads each part once, when it is first asked for; a part that did not come is asked for again. */
export function loadStarter({ total, importedAt, first, rest }: StarterFiles): StarterFilms {
  const firstPart = once(() => loadFilms(first));
  const restPart = once(() => loadFilms(rest));
  return {
    total,
    importedAt,
    first: firstPart,
    whole: once(async () => (await Promise.all([firstPart(), restPart()])).flat()),
  };
}

async function loadFilms(address: string): Promise<readonly Item[]> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok || response.body === null) throw unreachable(new Error(`Status ${response.status}`));
  // Packed already, because not every host packs what it sends.
  const unpacked = response.body.pipeThrough(new DecompressionStream("gzip"));
  return unpackFilms((await new Response(unpacked).json()) as FilmColumns);
}

function unreachable(cause: unknown): ApiFailure {
  const message = "The films did not come. See whether you are online, then try again.";
  return new ApiFailure("server-unreachable", message, 0, {}, { cause });
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
