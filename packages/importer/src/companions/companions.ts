import type { Kind } from "@moodreel/core";
import { canonicalGenres } from "@moodreel/core/genre";
import { columnKey } from "../names/column-names.ts";
import { imdbId } from "../values/public-ids.ts";
import type { KnownGenres } from "../values/known-genres.ts";
import { isDoing, tagsOf } from "../values/tags.ts";
import { presentText } from "../values/text.ts";
import type { CompanionTables } from "./companion-tables.ts";
import type { Rated } from "./mean-ratings.ts";

/** What companion files add to an item. */
interface Joined {
  /** IMDb's or TMDB's; `null` when they have none. */
  readonly id: string | null;
  readonly genres: readonly string[];
  readonly tags: readonly string[];
  readonly rated: Rated | null;
}

/** What companion files say of the rows of a table. */
export interface Companions {
  /** Columns of the table that rows are joined by. */
  readonly columns: readonly number[];
  readonly givesGenres: boolean;
  readonly of: (fields: readonly string[]) => Joined;
}

/** Shelves on which a book stands at least a tenth as often as on its first genre's are its genres too. */
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
  const tagSets = joinable(tables.tags, keys);
  const idSets = kind === "movie" ? joinable(tables.ids, keys) : [];
  const imdb = tables.ratings.size === 0 ? -1 : keys.findIndex((key) => key === "tconst" || key === "imdbid");
  const joins = [...tagSets, ...idSets].map(({ index }) => index);
  if (joins.length === 0 && imdb < 0) return null;
  const isGenre = ([name]: readonly [string, number]): boolean => known.has(name);

  function of(fields: readonly string[]): Joined {
    const key = (index: number): string => presentText(fields[index]) ?? "";
    const id = idSets.map(({ index, by }) => by.get(key(index))).find((found) => found !== undefined) ?? null;
    const tt = imdb < 0 ? null : imdbId(key(imdb));
    const rated = tt === null ? null : tables.ratings.get(tt);
    if (tagSets.length === 0) return { id, genres: [], tags: [], rated };
    const shelves = tagSets
      .flatMap(({ index, by }) => [...(by.get(key(index)) ?? [])])
      .map(([tag, count]) => [tables.tagNames.get(tag) ?? tag, count] as const)
      .filter(([name]) => !isDoing(name))
      .toSorted((a, b) => b[1] - a[1]);
    const genres = takesGenres ? mainGenres(shelves.filter(isGenre)) : [];
    const rest = takesGenres ? shelves.filter((shelf) => !isGenre(shelf)) : shelves;
    return { id, genres, tags: tagsOf(rest.map(([name]) => name)), rated };
  }
  return {
    columns: imdb < 0 ? joins : [...joins, imdb],
    givesGenres: takesGenres && tagSets.length > 0,
    of,
  };
}

function joinable<V>(
  maps: ReadonlyMap<string, V>,
  keys: readonly string[],
): readonly { readonly index: number; readonly by: V }[] {
  return [...maps].flatMap(([key, by]) => {
    const index = keys.indexOf(key);
    return index < 0 ? [] : [{ index, by }];
  });
}

/** @param shelves most used first */
function mainGenres(shelves: readonly (readonly [name: string, count: number])[]): readonly string[] {
  const least = (shelves[0]?.[1] ?? 0) * GENRE_SHARE;
  const names = shelves.filter(([, count]) => count >= least).map(([name]) => name);
  const genres = names.flatMap((name) => canonicalGenres(name.replaceAll("-", " ")));
  return [...new Set(genres)].slice(0, MOST_GENRES);
}
