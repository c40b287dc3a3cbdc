import type { Policy } from "@moodreel/core";
import { canonicalGenres, eroticGenres, genreKey, KNOWN_GENRES } from "@moodreel/core/genre";
import { rememberByObject } from "@moodreel/core/remember";
import type { CatalogStore, CatalogSummary } from "@moodreel/store";

/** A genre with fewer items is not worth an evening. */
const ENOUGH = 10;

/** Kept as long as the store is: the answer changes with an import only. */
const found = new WeakMap<CatalogStore, Map<string, Promise<readonly string[]>>>();

/** The known genres, and the policy's, of which a catalogue has enough for a list; erotica only where the policy names it. */
export function catalogGenres(
  catalogs: CatalogStore,
  { name, kind, importedAt }: CatalogSummary,
  policy: Policy,
): Promise<readonly string[]> {
  const named = genresNamed(policy);
  const byCatalog = found.get(catalogs) ?? new Map<string, Promise<readonly string[]>>();
  found.set(catalogs, byCatalog);
  const key = JSON.stringify([name, importedAt, named.key]);
  const before = byCatalog.get(key);
  if (before !== undefined) return before;
  const erotic = eroticGenres(kind);
  const known = KNOWN_GENRES.filter((genre) => !erotic.includes(genre));
  const asked = askGenres(catalogs, name, [...new Set([...known, ...named.genres])]);
  byCatalog.set(key, asked);
  // A failure is not worth keeping.
  asked.catch(() => byCatalog.delete(key));
  return asked;
}

const genresNamed = rememberByObject((policy: Policy) => {
  const genres = Object.values(policy).flatMap((table) =>
    Object.values(table).flatMap((row) => row.flatMap(({ genre }) => canonicalGenres(genre))),
  );
  return { genres, key: JSON.stringify(genres) };
});

async function askGenres(
  catalogs: CatalogStore,
  catalog: string,
  genres: readonly string[],
): Promise<readonly string[]> {
  const stocked: string[] = [];
  for (const genre of genres) {
    const wanted = { genre, key: genreKey(genre), weight: 1, because: "neutral", leads: true } as const;
    const items = await catalogs.candidates({ catalog, genres: [wanted], filters: {}, perGenre: ENOUGH });
    if (items.length >= ENOUGH) stocked.push(genre);
  }
  return stocked;
}
