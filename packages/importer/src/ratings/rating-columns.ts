import { columnKey } from "../names/column-names.ts";

/** What a table of ratings of many people is read from; the time may be missing. */
export type RatingRole = "user" | "item" | "rating" | "at";

/** Names of the columns, best first, as `columnKey`s. */
const NAMES: Readonly<Record<RatingRole, readonly string[]>> = {
  user: ["userid", "user", "username", "userkey", "reviewerid", "profile", "viewer", "person"],
  item: [
    "movieid",
    "imdbid",
    "tconst",
    "itemid",
    "item",
    "filmid",
    "bookid",
    "isbn",
    "isbn13",
    "trackid",
    "gameid",
    "appid",
    "productid",
    "asin",
  ],
  rating: ["rating", "userrating", "score", "stars", "bookrating", "movierating", "overall"],
  at: ["timestamp", "time", "at", "date", "ratedat", "unixreviewtime", "createdat", "reviewtime"],
};

/** By role where the column is, from 0; −1 for one that is not there. */
export type RatingPlaces = Readonly<Record<RatingRole, number>>;

export function ratingPlaces(columns: readonly string[]): RatingPlaces {
  const keys = columns.map(columnKey);
  const first = (role: RatingRole): number => {
    const name = NAMES[role].find((one) => keys.includes(one));
    return name === undefined ? -1 : keys.indexOf(name);
  };
  return { user: first("user"), item: first("item"), rating: first("rating"), at: first("at") };
}

/** Of the columns that must be there those that are not, each with the names that it may have. */
export function missingRatingColumns(
  columns: RatingPlaces,
): readonly { readonly role: RatingRole; readonly names: readonly string[] }[] {
  return (["user", "item", "rating"] as const)
    .filter((role) => columns[role] < 0)
    .map((role) => ({ role, names: NAMES[role] }));
}
