import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Ratings of many people and models of them: the codes of `RecommendError`. */
export const RECOMMEND_ERRORS = {
  "ratings-empty": entry(
    400,
    1,
    "no row is a rating, or none is of an item that the id map names",
    "Choose a file with a row for each rating, and check the id map.",
  ),
  "ratings-column-missing": entry(
    400,
    1,
    "there is no column for the user, the item or the rating",
    "Name the column as the message says.",
  ),
  "links-column-missing": entry(
    400,
    1,
    "the id map has no columns movieId and imdbId",
    "Choose links.csv of MovieLens, or give two columns those names.",
  ),
  "model-not-one": entry(
    400,
    1,
    "the file is not a recommender's model",
    "Choose a file that training wrote.",
  ),
  "model-other-version": entry(400, 1, "the model is of another version of its format", "Train it again."),
  "model-damaged": entry(400, 1, "the model was cut, or its numbers lead nowhere", "Train it again."),
  "vectors-not-one": entry(
    400,
    1,
    "the file does not hold item vectors of this version",
    "Choose a file that `training/spark/als.py` wrote.",
  ),
  "vectors-damaged": entry(
    400,
    1,
    "a line has no item, or other numbers than promised",
    "Write the vectors again.",
  ),
} as const satisfies Readonly<Record<string, ErrorEntry>>;
