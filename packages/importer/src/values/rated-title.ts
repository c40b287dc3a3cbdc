/** A title with the rating that somebody wrote behind it. */
export interface RatedTitle {
  readonly title: string;
  /** As it is written, such as `9/10` or `★★★½`; empty where the line has none. */
  readonly rating: string;
}

const RATED =
  /^(.*\S)\s*(?:[-–—:=]\s*|\s)(\d+(?:[.,]\d+)?\s*\/\s*(?:5|6|10|20|100)|\d(?:[.,]\d)?\s*stars?|[★⭐]+½?)\s*$/iu;

/** `The Matrix (1999) - 9/10`, `Heat: 4 stars`, `Up ★★★½`; any other line is a title as it stands. */
export function ratedTitle(line: string): RatedTitle {
  const [, title = line, rating = ""] = RATED.exec(line) ?? [];
  return { title: title.replace(/\s*[-–—:=]$/u, "").replace(/^"([^"]+)"$/, "$1"), rating };
}

/** Whether most lines of a list of titles have a rating behind them; one alone may be a title such as `Table 9/10`. */
export function areRatedTitles(lines: readonly string[]): boolean {
  const titles = lines.filter((line) => line.trim() !== "");
  return titles.length > 0 && titles.filter((line) => RATED.test(line)).length >= titles.length * 0.6;
}

/**
 * Whether rows that were parted at commas are lines of such a list: some of its titles have commas, and a rating stands
 * at the end of whole lines.
 */
export function arePartedTitles(rows: readonly (readonly string[])[]): boolean {
  const widths = new Set(rows.map((row) => row.length));
  const [first = []] = rows;
  const lines = rows.map((row) => row.join(","));
  return (
    widths.has(1) &&
    widths.size > 1 &&
    RATED.test(first.join(",")) &&
    areRatedTitles(lines) &&
    !lines.some((line) => /[,;|\t]$/.test(ratedTitle(line).title))
  );
}
