import { join } from "node:path";
import { datedTitle, type DatedTitle } from "./dated-title.ts";
import { listOf, readRows } from "./read-rows.ts";

/** Films that are best seen one after the other, written down by hand: titles alone do not always say so. */
export interface SeriesByHand {
  readonly series: string;
  /** In their order. */
  readonly films: readonly DatedTitle[];
}

/** @throws for a film without a year, or one that is older than the one before it */
export function readSeries(): readonly SeriesByHand[] {
  return readRows(join(import.meta.dirname, "series.csv")).map((row) => {
    const series = row["series"] ?? "";
    const films = listOf(row["films"], "|").map((film) => datedTitle(film, "series.csv"));
    if (films.some(({ year }, at) => year < (films[at - 1]?.year ?? 0)))
      throw new Error(`series.csv: ${series} is not in the order of years.`);
    return { series, films };
  });
}
