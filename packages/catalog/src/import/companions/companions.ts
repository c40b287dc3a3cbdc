import { canonicalGenres, type Kind } from "@moodreel/core";
import { columnKey } from "../columns/column-names.ts";
import type { KnownGenres } from "../report/known-genres.ts";
import { isDoing, tagsOf } from "../values/tags.ts";
import { presentText } from "../values/text.ts";
import type { CompanionTables } from "./companion-tables.ts";

/** What companion files add to an item. */
interface Joined {
  /** IMDb's or TMDB's; `null` when they have none. */
  readonly id: string | null;
  readonly genres: readonly string[];
  readonly tags: readonly string[];
}

/** What companion files say of the rows of a table. */
export interface Companions {
  /** Columns of the table that rows are joined by. */
  readonly columns: readonly number[];
  readonly givesGenres: boolean;
  of(fields: readonly string[]): Joined;
}

/** A shelf is a genre of a book when at least this share of the people who shelve it under its main genre agree. */
const GENRE_SHARE = 0.1;
const MOST_GENRES = 6;

/**
 * @param takesGenres whether shelves give the genres, as the table has none of its own
 * @returns `null` when nothing can be joined to the columns
 */
export function companionsOf(
  tables: CompanionTables,
  columns: readonly string[],
  takesGenres: boolean,
  known: KnownGenres,
  kind: Kind,
): Companions | null {
  const keys = columns.map(columnKey);
  const tagSets = [...tables.tags].flatMap(([key, tags]) => {
    const index = keys.indexOf(key);
    return index < 0 ? [] : [{ index, tags }];
  });
  const idSets =
    kind !== "movie"
      ? []
      : [...tables.ids].flatMap(([key, ids]) => {
          const index = keys.indexOf(key);
          return index < 0 ? [] : [{ index, ids }];
        });
  if (tagSets.length === 0 && idSets.length === 0) return null;

  const isGenre = ([name]: readonly [string, number]): boolean => known.has(name);

  function of(fields: readonly string[]): Joined {
    const id = idSets
      .map(({ index, ids }) => ids.get(presentText(fields[index]) ?? ""))
      .find((found) => found !== undefined);
    const counted = tagSets.flatMap(({ index, tags }) => [
      ...(tags.get(presentText(fields[index]) ?? "") ?? []),
    ]);
    const shelves = counted
      .map(([tag, count]) => [tables.tagNames.get(tag) ?? tag, count] as const)
      .filter(([name]) => !isDoing(name))
      .toSorted((a, b) => b[1] - a[1]);
    const genres = takesGenres ? mainGenres(shelves.filter(isGenre)) : [];
    const rest = takesGenres ? shelves.filter((shelf) => !isGenre(shelf)) : shelves;
    return { id: id ?? null, genres, tags: tagsOf(rest.map(([name]) => name)) };
  }
  const joined = [...tagSets, ...idSets].map(({ index }) => index);
  return { columns: joined, givesGenres: takesGenres && tagSets.length > 0, of };
}

/** @param shelves most used first */
function mainGenres(shelves: readonly (readonly [name: string, count: number])[]): readonly string[] {
  const least = (shelves[0]?.[1] ?? 0) * GENRE_SHARE;
  const names = shelves.filter(([, count]) => count >= least).map(([name]) => name);
  const genres = names.flatMap((name) => canonicalGenres(name.replaceAll("-", " ")));
  return [...new Set(genres)].slice(0, MOST_GENRES);
}
