import type { RatingColumns } from "./interactions.ts";
import { eachLine } from "./lines.ts";
import { PlainRow, type Places } from "./plain-row.ts";
import { RatingBuilder } from "./rating-builder.ts";

/** Names that the four columns go by, in lower case: MovieLens, MovieTweetings and their kin. */
const COLUMNS: Readonly<Record<keyof Places, readonly string[]>> = {
  user: ["userid", "user_id", "user"],
  item: ["movieid", "movie_id", "imdb_id", "imdbid", "itemid", "item_id", "item", "bookid", "book_id"],
  rating: ["rating", "score"],
  at: ["timestamp", "time", "at"],
};

/**
 * Reads ratings that are written as plainly as MovieLens does (`userId,movieId,rating,timestamp`; any
 * order of columns, more columns do no harm) in half the time that a reader of all kinds of tables
 * takes: bytes become numbers without strings in between. Ratings of five stars become 2 to 10.
 *
 * @returns `null` as soon as anything is less plain (another separator or encoding, a quote, a packed
 * file, a row that cannot be read …): then read it again as a table, and give the rows to `collectRatings`
 * @example
 * ```ts
 * import { parsePlainRatings } from "@moodreel/recommend";
 *
 * async function* bytes() {
 *   yield new TextEncoder().encode("userId,movieId,rating,timestamp\n7,1,4.5,1600000000\n");
 * }
 * console.log((await parsePlainRatings(bytes())).value[0]); // 9
 * ```
 */
export async function parsePlainRatings(chunks: AsyncIterable<Uint8Array>): Promise<RatingColumns | null> {
  const builder = new RatingBuilder();
  let row: PlainRow | null = null;
  let isPlain = true;
  try {
    await eachLine(chunks, (bytes, start, end) => {
      if (row === null) {
        const names = new TextDecoder().decode(bytes.subarray(start, end)).toLowerCase().split(",");
        const places = placesOf(names);
        if (places === null) return (isPlain = false);
        row = new PlainRow(places, names.length);
      } else if (start < end && !row.read(bytes, start, end, builder)) return (isPlain = false);
      return true;
    });
  } catch (error) {
    // No end of a line for long: not lines at all.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
  return isPlain && builder.length > 0 ? builder.scaledColumns() : null;
}

function placesOf(names: readonly string[]): Places | null {
  const place = (column: keyof Places): number => names.findIndex((name) => COLUMNS[column].includes(name));
  const places = { user: place("user"), item: place("item"), rating: place("rating"), at: place("at") };
  return Object.values(places).includes(-1) ? null : places;
}
