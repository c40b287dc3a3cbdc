import { RatingTable } from "./rating-table.ts";

/** Names that the four columns go by, in lower case: MovieLens, MovieTweetings and their kin. */
const COLUMNS = {
  user: ["userid", "user_id", "user"],
  item: ["movieid", "movie_id", "imdb_id", "imdbid", "itemid", "item_id", "item", "bookid", "book_id"],
  rating: ["rating", "score"],
  at: ["timestamp", "time", "at"],
} as const;

type Column = keyof typeof COLUMNS;

export interface ParsedRatings {
  readonly table: RatingTable;
  /** Rows that could not be read: the number of the first, counted from 1 with the header, and how many. */
  readonly skipped: { readonly first: number; readonly count: number } | null;
}

/** Why a ratings file cannot be read at all. */
export class RatingsError extends Error {
  readonly code: "ratings-column-missing" | "ratings-empty";

  constructor(code: RatingsError["code"], message: string) {
    super(message);
    this.name = "RatingsError";
    this.code = code;
  }
}

/**
 * Reads a ratings file in the format of MovieLens (`userId,movieId,rating,timestamp`; any order of
 * columns, more columns do no harm) chunk by chunk. Ratings from 0.5 to 5 become 1 to 10; when a
 * file's largest is over 5, it is on the scale of 10 already. Times in seconds.
 *
 * @throws RatingsError `ratings-empty`, `ratings-column-missing`
 */
export async function parseRatings(chunks: AsyncIterable<Uint8Array>): Promise<ParsedRatings> {
  const decoder = new TextDecoder();
  const table = new RatingTable();
  let places: Readonly<Record<Column, number>> | null = null;
  let rest = "";
  let line = 0;
  let first = 0;
  let count = 0;
  const take = (text: string): void => {
    line++;
    if (places === null) {
      places = placesOf(text);
      return;
    }
    if (text === "" || addRow(table, text, places)) return;
    if (count++ === 0) first = line;
  };
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const text of lines) take(text.endsWith("\r") ? text.slice(0, -1) : text);
  }
  if (rest.trim() !== "") take(rest.trimEnd());
  if (table.length === 0) {
    throw new RatingsError("ratings-empty", "The file has no ratings. Choose one with a row per rating.");
  }
  table.scaleToTen();
  return { table, skipped: count === 0 ? null : { first, count } };
}

function placesOf(header: string): Readonly<Record<Column, number>> {
  const names = header
    .replace(/^\uFEFF/, "")
    .split(",")
    .map((name) => name.trim().replaceAll('"', "").toLowerCase());
  const place = (column: Column): number => {
    const found = names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name));
    if (found >= 0) return found;
    throw new RatingsError(
      "ratings-column-missing",
      `The ratings have no column for the ${column}. Name one of them ${COLUMNS[column].join(" or ")}.`,
    );
  };
  return { user: place("user"), item: place("item"), rating: place("rating"), at: place("at") };
}

function addRow(table: RatingTable, text: string, places: Readonly<Record<Column, number>>): boolean {
  const fields = text.split(",");
  const user = fields[places.user];
  const item = fields[places.item];
  const rating = Number(fields[places.rating] || NaN);
  const at = Number(fields[places.at] || NaN);
  if (!user || !item || !(rating >= 0 && rating <= 10) || !Number.isFinite(at)) return false;
  table.add(user, item, rating, at);
  return true;
}
