import { MoodreelError } from "@moodreel/core";
import { isRecognised } from "../../names/column-names.ts";
import { ownRating } from "../entry/own-rating.ts";
import { isOfCatalogue } from "./own-columns.ts";

/** `Anna`, `Mum & Dad`; no name has digits. */
const NAME = /^\p{L}[\p{L}'’.& -]{0,29}$/u;
const TEN = 10;

/**
 * Columns that are called after people and hold numbers up to ten, as `Anna` and `Tom` beside titles: nothing else says
 * that they are ratings, so they are never taken without a word.
 *
 * @param taken columns that are something else
 */
export function bareRaters(
  columns: readonly string[],
  values: (column: number) => readonly string[],
  taken: readonly (number | undefined)[],
): readonly number[] {
  if (isOfCatalogue(columns)) return [];
  return columns.flatMap((name, index) =>
    !taken.includes(index) && NAME.test(name.trim()) && !isRecognised(name) && areRatings(values(index))
      ? [index]
      : [],
  );
}

function areRatings(texts: readonly string[]): boolean {
  const present = texts.map((text) => text.trim()).filter((text) => !/^[-–—?]?$/.test(text));
  return present.length > 0 && present.every((text) => ownRating(text, TEN) !== null);
}

/** Of a table with such columns, where nobody is named. */
export function ratersUnclear(
  columns: readonly string[],
  raters: readonly number[],
  file: string,
): MoodreelError {
  const users = raters.map((index) => (columns[index] ?? "").trim());
  return new MoodreelError(
    "ratings-user-unclear",
    `${file} seems to have the ratings of several people. Say whose to take, --user NAME: ${users.join(", ")}; or which column has yours, --map rating=COLUMN.`,
    { file, users },
  );
}
