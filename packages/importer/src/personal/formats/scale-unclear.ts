import { MoodreelError } from "@moodreel/core";
import { columnKey } from "../../names/column-names.ts";
import { parseNumber } from "../../values/number.ts";

/** The largest of German schools, where 1 is the best; of Swiss ones it is the best. */
const MOST_GRADE = 6;
const GRADE = /^(?:note|noten|grade|grades)$/;
/** A table with these is French, where nothing is rated with 1 for the best. */
const FRENCH = /titre|annee|realisat|date(?:de)?vu|^vue?s?$|^genres?$|duree/;

/**
 * Whether what stands in a column of ratings may as well be meant the other way round: 1 is the best grade of a German
 * school, and the worst of most other scales; below 0 no scale that is known goes.
 */
export function isScaleUnclear(
  columns: readonly string[],
  rating: number,
  values: readonly string[],
): boolean {
  const numbers = values.map((text) => parseNumber(text.trim())).filter((value) => value !== null);
  if (numbers.some((value) => value < 0)) return true;
  const keys = columns.map(columnKey);
  if (!GRADE.test(keys[rating] ?? "")) return false;
  if (hasFewBeyondTen(numbers)) return true;
  if (keys.some((key) => FRENCH.test(key))) return false;
  return numbers.length > 0 && numbers.every((value) => value <= MOST_GRADE);
}

/** One 14 among ratings up to ten is a slip of the pen, or the others are of 20. */
function hasFewBeyondTen(numbers: readonly number[]): boolean {
  const beyond = numbers.filter((value) => value > 10);
  return beyond.length > 0 && beyond.length < numbers.length * 0.2 && numbers.every((value) => value <= 20);
}

export function scaleUnclear(columns: readonly string[], rating: number, file: string): MoodreelError {
  const column = columns[rating] ?? "";
  return new MoodreelError(
    "ratings-scale-unclear",
    `${file} has ratings in ${JSON.stringify(column)} that may be of several scales. Say what they go up to, --map scale=4, 5, 6, 10, 20 or 100, scale=-5 for -5 to 5, or --map scale=school where 1 is the best and 6 the worst.`,
    { file, column, columns: columns.slice(0, 60) },
  );
}
