import type { ExportedOpinion } from "./exported-opinion.ts";

const COLUMNS = ["imdbID", "tmdbID", "Title", "Year", "Rating10", "WatchedDate"];

/**
 * Films that were seen or rated in the form in which Letterboxd takes files in. What is only wanted is not
 * in it: Letterboxd would take it for seen.
 */
export function letterboxdCsv(opinions: readonly ExportedOpinion[]): string {
  const rows = opinions
    .filter(({ rating, seenAt }) => rating !== null || seenAt !== null)
    .map(({ item, imdb, tmdb, rating, seenAt }) => [
      imdb,
      tmdb,
      item.title,
      item.year,
      rating,
      seenAt?.slice(0, 10) ?? null,
    ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cellOf).join(",")}\n`).join("");
}

function cellOf(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
