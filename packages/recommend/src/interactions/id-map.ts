import { RecommendError } from "../errors.ts";
import { eachLine } from "./lines.ts";
import type { RatingColumns } from "./interactions.ts";

/** From a ratings file's ids of items to those of a catalogue. */
export type IdMap = ReadonlyMap<string, string>;

/**
 * MovieLens' `links.csv` (`movieId,imdbId,tmdbId`): its number of a film to IMDb's id, `tt0114709`,
 * which it writes as digits alone.
 *
 * @throws RecommendError `links-column-missing`
 * @example
 * ```ts
 * import { parseLinks } from "@moodreel/recommend";
 *
 * async function* bytes() {
 *   yield new TextEncoder().encode("movieId,imdbId,tmdbId\n1,114709,862\n");
 * }
 * console.log((await parseLinks(bytes())).get("1")); // tt0114709
 * ```
 */
export async function parseLinks(chunks: AsyncIterable<Uint8Array>): Promise<IdMap> {
  const decoder = new TextDecoder();
  const map = new Map<string, string>();
  let places: readonly [number, number] | null = null;
  await eachLine(chunks, (bytes, start, end) => {
    const fields = decoder
      .decode(bytes.subarray(start, end))
      .split(",")
      .map((field) => field.trim().replaceAll('"', ""));
    if (places === null) {
      places = placesOf(fields.map((name) => name.toLowerCase()));
      return;
    }
    const [movie, imdb] = places.map((place) => fields[place] ?? "");
    const digits = imdb!.replace(/^tt/, "");
    if (movie !== "" && /^\d+$/.test(digits)) map.set(movie!, `tt${digits.padStart(7, "0")}`);
  });
  return map;
}

function placesOf(names: readonly string[]): readonly [number, number] {
  const [movie, imdb] = [names.indexOf("movieid"), names.indexOf("imdbid")];
  if (movie < 0 || imdb < 0) {
    throw new RecommendError(
      "links-column-missing",
      "The links have no columns movieId and imdbId. Choose links.csv of MovieLens, or name two columns so.",
    );
  }
  return [movie, imdb];
}

export interface MappedRatings {
  readonly columns: RatingColumns;
  /** Ratings of items that the map does not know: they are left out. */
  readonly unmapped: number;
}

/** Ratings under the ids of the catalogue. Two items that become one are rated by the later of both. */
export function mapItems(columns: RatingColumns, map: IdMap): MappedRatings {
  const items: string[] = [];
  const places = new Map<string, number>();
  const placeOf = Int32Array.from(columns.items, (id) => {
    const mapped = map.get(id);
    if (mapped === undefined) return -1;
    const known = places.get(mapped);
    if (known !== undefined) return known;
    places.set(mapped, items.length);
    return items.push(mapped) - 1;
  });
  const stays = (_: number, row: number): boolean => placeOf[columns.item[row]!]! >= 0;
  const item = columns.item.filter(stays).map((old) => placeOf[old]!);
  return {
    columns: {
      users: columns.users,
      items,
      item,
      user: columns.user.filter(stays),
      value: columns.value.filter(stays),
      at: columns.at.filter(stays),
    },
    unmapped: columns.item.length - item.length,
  };
}
