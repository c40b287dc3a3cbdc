import { MoodreelError } from "@moodreel/core";
import { scaleInName } from "../../names/scale-in-name.ts";
import { scaleOf } from "../entry/own-rating.ts";
import type { OwnScale } from "../entry/raw-entry.ts";
import { isScaleUnclear, scaleUnclear } from "./scale-unclear.ts";

/**
 * What the ratings of a column go up to, by its name and what stands in it.
 *
 * @param raters columns with the ratings of several people
 * @throws MoodreelError `ratings-scale-unclear` where the best rating may as well be the worst
 */
export function scaleOfColumn(
  columns: readonly string[],
  rating: number,
  raters: readonly number[],
  values: (column: number) => readonly string[],
  file: string,
): OwnScale {
  const said = scaleByName(columns[rating] ?? "");
  if (said !== "5 or more") return said;
  if (isScaleUnclear(columns, rating, values(rating))) throw scaleUnclear(columns, rating, file);
  return raters.includes(rating) ? sharedScale(raters, values) : said;
}

/** People who keep one table rate alike: who gave no more than 4 of 10 does not rate to five. */
function sharedScale(raters: readonly number[], values: (column: number) => readonly string[]): OwnScale {
  const ratings = raters.flatMap((column) => values(column).filter((text) => text.trim() !== ""));
  const most = scaleOf("5 or more", ratings);
  return most === 5 || most === 20 || most === 100 ? most : 10;
}

/** `-5 to 5`, `-5..+5`. */
const BELOW = /(?<![\d.])[-−–](5|10)\s*(?:to|bis|à|a|\.\.+|…|\/|[-−–])\s*\+?\1(?!\d)/i;

const SCHOOL = /schulnote|school ?grade|(?<!\d)1\s*(?:=|is)\s*(?:best|sehr gut)/i;
const TO_SIX = /(?<!\d)1\s*[-–]\s*6(?!\d)/;
/** Of six, 1 is the best where it is called so; on Norway's dice 6 is. */
const GERMAN = /(?<!\p{L})noten?(?!\p{L})|zensur|wertung/iu;

/** A column such as `rating10` or `score (0-100)` says its own scale. */
function scaleByName(name: string): OwnScale {
  const [, below] = BELOW.exec(name) ?? [];
  if (below !== undefined) return scaleGiven(`-${below}`) ?? "5 or more";
  if (SCHOOL.test(name)) return "school";
  if (/%|percent|prozent/i.test(name)) return 100;
  if (TO_SIX.test(name)) return GERMAN.test(name) ? "school" : 6;
  if (scaleInName(name) === 4) return 4;
  const [said] = /(?<!\d)(?:5|10|20|100)(?!\d)/.exec(name.replace(/^.*[-–]/, "")) ?? [];
  return scaleGiven(said) ?? "5 or more";
}

/** @throws MoodreelError `request-invalid` for a scale that is none */
export function scaleGiven(text: string | undefined): OwnScale | null {
  if (text === undefined || text === "") return null;
  if (text === "school") return text;
  const value = Number(text);
  if (isScale(value)) return value;
  throw new MoodreelError(
    "request-invalid",
    `scale=${text} is no scale of ratings. Say 4, 5, 6, 10, 20, 100, -5 for -5 to 5, -10, or school.`,
    {
      field: "scale",
    },
  );
}

function isScale(value: number): value is Extract<OwnScale, number> {
  return [-5, -10, 4, 5, 6, 10, 20, 100].includes(value);
}
