/** A title with the rating that somebody wrote beside it. */
export interface RatedTitle {
  readonly title: string;
  /** As it is written, such as `9/10` or `★★★½`; empty where the line has none. */
  readonly rating: string;
}

/** Where the ratings of a list stand; `bare` are numbers alone behind a comma, colon or dash. */
export type RatedForm = "behind" | "before" | "bare";

const VALUE = String.raw`\d+(?:[.,]\d+)?\s*\/\s*(?:5|6|10|20|100)|\d(?:[.,]\d)?\s*stars?|[★⭐]+½?☆*|(?<![\d]\s?)½`;
const FORMS: Readonly<Record<RatedForm, RegExp>> = {
  behind: new RegExp(
    String.raw`^(?<title>.*\S)\s*(?:[-–—:=,]\s*|\s)[([]?(?<rating>${VALUE})[)\]]?\s*$`,
    "iu",
  ),
  before: new RegExp(String.raw`^[([]?(?<rating>${VALUE})[)\]]?\s*(?:[-–—:=.,]\s*|\s)(?<title>\S.*)$`, "iu"),
  bare: /^(?<title>.*\S)\s*(?:[,:=]\s*|\s[-–—]\s*|\s\()(?<rating>\d{1,2}(?:[.,]\d+)?|100)\)?\s*$/u,
};

/** `The Matrix (1999) - 9/10`, `Heat: 4 stars`, `9/10 Heat`, `Heat, 9`; any other line is a title as it stands. */
export function ratedTitle(line: string, form: RatedForm): RatedTitle {
  const { title = line, rating = "" } = FORMS[form].exec(line)?.groups ?? {};
  return { title: title.replace(/\s*[-–—:=,]$/u, "").replace(/^"([^"]+)"$/, "$1"), rating };
}

const ENDS = new RegExp(
  String.raw`^[([]?(${VALUE})(?![\w/])|(?<![\w/.,])(${VALUE})[)\]]?$|^(\d{1,2}(?:[.,]\d)?)$`,
  "iu",
);

/** The rating at the beginning or the end of what stands behind a title; empty for none. */
export function ratingWithin(text: string): string {
  const [, first, last, bare] = ENDS.exec(text.trim()) ?? [];
  return first ?? last ?? bare ?? "";
}

/**
 * How most lines of a list of titles have a rating beside them, `null` where they have none. One alone may be a title
 * such as `Table 9/10`; numbers alone must stand behind nearly all titles, and be no numbering.
 */
export function ratedForm(lines: readonly string[]): RatedForm | null {
  const titles = lines.filter((line) => line.trim() !== "");
  const found = (form: RatedForm): number => titles.filter((line) => FORMS[form].test(line)).length;
  if (titles.length === 0) return null;
  for (const form of ["behind", "before"] as const) {
    if (found(form) >= titles.length * 0.6) return form;
  }
  return titles.length > 1 && found("bare") >= titles.length * 0.9 && areBareRatings(titles) ? "bare" : null;
}

function areBareRatings(lines: readonly string[]): boolean {
  const all = lines.map((line) => ratedTitle(line, "bare")).filter(({ rating }) => rating !== "");
  const numbers = all.map(({ rating }) => Number(rating.replace(",", ".")));
  const areCounted = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  // `Rocky - 2`, `Rocky - 3` are titles, and behind a year stands no rating but what the row has else.
  const areDistinct = new Set(all.map(({ title }) => title)).size === all.length;
  return !areCounted && areDistinct && !all.some(({ title }) => /[,;:]\s*[12]\d{3}$/.test(title));
}

/**
 * How the ratings stand in rows that were parted at commas, where they are lines of such a list: some of its titles have
 * commas, and a rating stands at the end of whole lines.
 *
 * @param headless whether nothing was taken for a header
 */
export function partedForm(rows: readonly (readonly string[])[], headless: boolean): RatedForm | null {
  const widths = new Set(rows.map((row) => row.length));
  const [first = []] = rows;
  const lines = rows.map((row) => row.join(","));
  const form = ratedForm(lines);
  if (form === null || widths.size < 2 || !FORMS[form].test(first.join(","))) return null;
  const isFirst = headless || /^\s*\d/.test(first.at(-1) ?? "");
  if (form === "bare") return isFirst && Math.min(...widths) === 2 ? form : null;
  return widths.has(1) && !lines.some((line) => /[,;|\t]$/.test(ratedTitle(line, form).title)) ? form : null;
}

const YEAR_FIRST = /^((?:18|19|20)\d{2})\s+[-–—]\s+(\S.*)$/;

/** Whether the lines of a list begin with years: `1995 - Heat`. One alone may be a title. */
export function haveYearsFirst(lines: readonly string[]): boolean {
  const titles = lines.filter((line) => line.trim() !== "");
  return titles.length > 1 && titles.filter((line) => YEAR_FIRST.test(line)).length >= titles.length * 0.8;
}

/** `1995 - Heat - 9/10` as `Heat (1995) - 9/10`. */
export function yearBehind(line: string): string {
  const [, year, rest = ""] = YEAR_FIRST.exec(line) ?? [];
  if (year === undefined) return line;
  const { title, rating } = ratedTitle(rest, "behind");
  return rating === "" ? `${rest} (${year})` : `${title} (${year}) - ${rating}`;
}
