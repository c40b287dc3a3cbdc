import { join } from "node:path";
import { listOf, readRows } from "./read-rows.ts";

/** A film that no other source has, since they end or see little of where it was made: facts, written down by hand. */
export interface LateFilm {
  readonly title: string;
  readonly year: number;
  readonly genres: readonly string[];
  readonly language: string;
  readonly country: string;
  /** Who made it first. */
  readonly people: readonly string[];
  readonly minutes: number | null;
  readonly certificate: string | null;
}

export function readLateFilms(): readonly LateFilm[] {
  return readRows(join(import.meta.dirname, "late-films.csv")).map((row) => ({
    title: row["title"] ?? "",
    year: Number(row["year"]),
    genres: listOf(row["genres"], "|"),
    language: row["language"] ?? "",
    country: row["country"] ?? "",
    people: listOf(row["people"], "|"),
    minutes: Number(row["minutes"]) || null,
    certificate: row["certificate"] || null,
  }));
}
