import { columnKey } from "../../names/column-names.ts";
import { isMine, isOfCatalogue, isRating } from "./own-columns.ts";

/** What stands beside a rating that is no name of a person, anywhere and as a whole. */
const NO_PERSON =
  /count|review|scale|number|votes|total|overall|story|plot|acting|visual|graphic|effect|rewatch|imdb|system|content/;
const NO_NAME =
  /^(?:dates?|datetime|times?|timestamp|texts?|max|min|types?|music|sound|first|second|\d+(?:st|nd|rd|th)?|ids?|at|links?|urls?|age)$/;
const WORDS = "(?:ratings?|scores?|stars?|rates?|grades?|bewertung(?:en)?|noten?|wertung)+";
const AT_END = new RegExp(`^${WORDS}|${WORDS}$`, "g");
const OF = /^(?:von|by|of|de|di|van)/;

/** Columns with the ratings of several people, as of a couple: `Ana's rating`, `Rating (Ben)`; else none. */
export function ratersOf(columns: readonly string[]): readonly number[] {
  const ratings = columns.flatMap((column, index) => (isRating(column) ? [index] : []));
  if (isOfCatalogue(columns) || ratings.some((index) => isMine(columns[index] ?? ""))) return [];
  const raters = ratings.filter((index) => {
    const name = raterIn(columns[index] ?? "");
    return !NO_PERSON.test(name) && !NO_NAME.test(name);
  });
  const names = new Set(raters.map((index) => raterIn(columns[index] ?? "")));
  return raters.length > 1 && names.size === raters.length ? raters : [];
}

/** Whether a column is of that person: `Ann's rating` is not Anna's, and not *tin*'s either. */
export function isRatedBy(column: string, user: string): boolean {
  const [key, name] = [columnKey(user), raterIn(column)];
  return (
    key !== "" &&
    [columnKey(column), name, name.replace(OF, "")].some((one) => one === key || one === `${key}s`)
  );
}

/** Whether a column of ratings says whose they are. */
export function isNamed(column: string): boolean {
  return raterIn(column) !== "";
}

/** What is left of a column's key without the words for ratings at its ends. */
function raterIn(column: string): string {
  return columnKey(column).replace(AT_END, "");
}
