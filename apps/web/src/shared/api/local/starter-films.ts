import type { Item } from "@moodreel/core";
import { ApiFailure } from "../api-failure.ts";
import { unpackFilms, type FilmColumns } from "./film-columns.ts";

interface StarterFacts {
  /** How many films there are in both parts. */
  readonly total: number;
  /** ISO 8601: when the page was built. */
  readonly importedAt: string;
}

/** The films that come with the page, in two parts: so the first list need not wait for 30,000 of them. */
export interface StarterFilms {
  facts(): Promise<StarterFacts>;
  /**
   * The best known of each genre: all that a list without filters can come from. The same list comes of
   * them as of all.
   */
  first(): Promise<readonly Item[]>;
  /** Those of `first` in the same order, and then the rest. */
  whole(): Promise<readonly Item[]>;
}

/** The first part, as it is loaded. */
export interface FirstPart extends StarterFacts {
  readonly films: FilmColumns;
}

/**
 * Loads each part once, when it is first asked for; a part that did not come is asked for again.
 *
 * @param first address of a `FirstPart`, as gzipped JSON
 * @param rest address of `FilmColumns`, likewise
 */
export function loadStarter(first: string, rest: string): StarterFilms {
  const part = once(async () => {
    const { films, ...facts } = await loadPacked<FirstPart>(first);
    return { facts, films: unpackFilms(films) };
  });
  const others = once(async () => unpackFilms(await loadPacked<FilmColumns>(rest)));
  return {
    facts: async () => (await part()).facts,
    first: async () => (await part()).films,
    whole: once(async () => {
      const [{ films }, more] = await Promise.all([part(), others()]);
      return [...films, ...more];
    }),
  };
}

async function loadPacked<T>(address: string): Promise<T> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (!response.ok || response.body === null) throw unreachable(new Error(`Status ${response.status}`));
  // Packed already, because not every host packs what it sends.
  const unpacked = response.body.pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(unpacked).json()) as T;
}

function unreachable(cause: unknown): ApiFailure {
  const message = "The films did not come. See whether you are online, then try again.";
  return new ApiFailure("films-away", message, 0, {}, { cause });
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
