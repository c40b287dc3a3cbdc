import { EMOTIONS, type Filters, type GenreWeight, type Item } from "@moodreel/core";
import { genreKey } from "@moodreel/core/genre";

const GENRES = [
  "Drama",
  "Comedy",
  "Documentary",
  "Romance",
  "Family",
  "Crime",
  "Action",
  "Thriller",
  "Horror",
  "Animation",
  "Adventure",
  "Music",
  "Fantasy",
  "Mystery",
  "Science Fiction",
  "Biography",
  "History",
  "Sport",
  "Western",
  "War",
];
/** How many items somebody has seen. */
const SEEN = 300;

/** Three genres, each of a weight of its own. */
export function randomMood(random: () => number): readonly GenreWeight[] {
  const names = new Set<string>();
  while (names.size < 3) names.add(GENRES[Math.floor(random() * GENRES.length)] as string);
  const weights = [...names].map(() => 0.1 + random());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const because = EMOTIONS[Math.floor(random() * EMOTIONS.length)] ?? "happy";
  return [...names].map((genre, at) => ({
    genre,
    key: genreKey(genre),
    weight: (weights[at] as number) / total,
    because,
    leads: true,
  }));
}

/** A decade, a minimum rating, and items that were seen: of the best ones, since those are what people have seen. */
export function randomFilters(random: () => number, known: readonly Item["id"][]): Filters {
  const yearFrom = 1950 + 10 * Math.floor(random() * 8);
  const seen = new Set<string>();
  while (seen.size < Math.min(SEEN, known.length))
    seen.add(known[Math.floor(random() * known.length)] as string);
  return { yearFrom, yearTo: yearFrom + 9, minRating: 5 + Math.floor(random() * 5) / 2, exclude: [...seen] };
}
