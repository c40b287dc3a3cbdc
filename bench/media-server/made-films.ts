import { randomStream } from "@moodreel/core/random";
import type { LibraryFilm } from "../../test/media/library.ts";
import { vocabulary } from "../catalog/data/vocabulary.ts";

const GENRES = ["Drama", "Comedy", "Romance", "Thriller", "Horror", "Adventure", "Family", "Western"];
const CERTIFICATES = ["G", "PG", "PG-13", "R"];

/** Films with what an NFO file mostly says; the same for the same number. */
export function madeFilms(count: number): readonly LibraryFilm[] {
  const random = randomStream(1);
  const words = vocabulary(5000, 1);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return Array.from({ length: count }, (_, at) => ({
    title: `${one(words)} ${one(words)} ${one(words)}`,
    year: 1930 + Math.floor(random() * 95),
    genres: [...new Set([one(GENRES), one(GENRES)])],
    imdb: `tt9${String(at).padStart(6, "0")}`,
    tmdb: String(900_000 + at),
    certificate: one(CERTIFICATES),
    minutes: 60 + Math.floor(random() * 120),
    ...(random() < 0.3 ? { isWatched: true as const, rating: 1 + Math.floor(random() * 10) } : {}),
  }));
}
