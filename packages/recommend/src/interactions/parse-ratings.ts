import { RecommendError } from "../errors.ts";
import { eachLine } from "./lines.ts";
import { RatingBuilder } from "./rating-builder.ts";

/** Names that the four columns go by, in lower case: MovieLens, MovieTweetings and their kin. */
const COLUMNS = {
  user: ["userid", "user_id", "user"],
  item: ["movieid", "movie_id", "imdb_id", "imdbid", "itemid", "item_id", "item", "bookid", "book_id"],
  rating: ["rating", "score"],
  at: ["timestamp", "time", "at"],
} as const;

type Column = keyof typeof COLUMNS;
type Places = Readonly<Record<Column, number>>;

export interface ParsedRatings {
  readonly table: RatingBuilder;
  /** Rows that could not be read: the number of the first, counted from 1 with the header, and how many. */
  readonly skipped: { readonly first: number; readonly count: number } | null;
}

/**
 * Reads a ratings file in the format of MovieLens (`userId,movieId,rating,timestamp`; any order of
 * columns, more columns do no harm) chunk by chunk, millions of rows in seconds: bytes become numbers
 * without strings in between. Ratings from 0.5 to 5 become 1 to 10; when a file's largest is over 5,
 * it is on the scale of 10 already. Times in seconds.
 *
 * @throws RecommendError `ratings-empty`, `ratings-column-missing`
 */
export async function parseRatings(chunks: AsyncIterable<Uint8Array>): Promise<ParsedRatings> {
  const decoder = new TextDecoder();
  const table = new RatingBuilder();
  let row: RowReader | null = null;
  let line = 0;
  let first = 0;
  let count = 0;
  await eachLine(chunks, (bytes, start, end) => {
    line++;
    if (row === null) row = new RowReader(placesOf(decoder.decode(bytes.subarray(start, end))));
    else if (start < end && !row.read(bytes, start, end, table) && count++ === 0) first = line;
  });
  if (table.length === 0) {
    throw new RecommendError("ratings-empty", "The file has no ratings. Choose one with a row per rating.");
  }
  table.scaleToTen();
  return { table, skipped: count === 0 ? null : { first, count } };
}

function placesOf(header: string): Places {
  const names = header
    .replace(/^\uFEFF/, "")
    .split(",")
    .map((name) => name.trim().replaceAll('"', "").toLowerCase());
  const place = (column: Column): number => {
    const found = names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name));
    if (found >= 0) return found;
    throw new RecommendError(
      "ratings-column-missing",
      `The ratings have no column for the ${column}. Name one of them ${COLUMNS[column].join(" or ")}.`,
    );
  };
  return { user: place("user"), item: place("item"), rating: place("rating"), at: place("at") };
}

const COMMA = 44;

class RowReader {
  readonly #places: Places;
  /** Where the fields of the row begin; the next one's begin is one past the end and its comma. */
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder();

  constructor(places: Places) {
    this.#places = places;
    this.#starts = new Uint32Array(Math.max(...Object.values(places)) + 2);
  }

  /** Adds the row to the table; `false` when it cannot be read. */
  read(bytes: Uint8Array, start: number, end: number, table: RatingBuilder): boolean {
    const starts = this.#starts;
    starts[0] = start;
    let fields = 1;
    for (let at = start; at < end && fields < starts.length; at++) {
      if (bytes[at] === COMMA) starts[fields++] = at + 1;
    }
    if (fields < starts.length) starts[fields++] = end + 1;
    if (fields < starts.length) return false;
    const { user, item, rating, at } = this.#places;
    const value = this.#number(bytes, starts[rating]!, starts[rating + 1]! - 1);
    const time = this.#number(bytes, starts[at]!, starts[at + 1]! - 1);
    const [userStart, userEnd] = [starts[user]!, starts[user + 1]! - 1];
    const [itemStart, itemEnd] = [starts[item]!, starts[item + 1]! - 1];
    if (!(value >= 0 && value <= 10) || !Number.isFinite(time)) return false;
    if (userStart === userEnd || itemStart === itemEnd) return false;
    table.add(
      table.users.ofBytes(bytes, userStart, userEnd),
      table.items.ofBytes(bytes, itemStart, itemEnd),
      value,
      time,
    );
    return true;
  }

  /** What a field says, NaN when it is empty or no number. */
  #number(bytes: Uint8Array, start: number, end: number): number {
    let whole = 0;
    let places = -1;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte >= 48 && byte <= 57) {
        whole = whole * 10 + byte - 48;
        if (places >= 0) places += 1;
      } else if (byte === 46 && places < 0) {
        places = 0;
      } else {
        return Number(this.#decoder.decode(bytes.subarray(start, end)).trim() || NaN);
      }
    }
    // A point alone, or more digits than are exact, are left to the language.
    if (end === start || end - start > 15 || places === end - start - 1 || places === 0) {
      return Number(this.#decoder.decode(bytes.subarray(start, end)).trim() || NaN);
    }
    return places > 0 ? whole / 10 ** places : whole;
  }
}
