import { entryOf } from "../entry/entry-of.ts";
import type { PersonalFormat } from "./personal-format.ts";

/** Ratings of many people, of whom one is taken, and one's own of MovieLens. */
export const RATING_SETS: readonly PersonalFormat[] = [
  {
    name: "MovieTweetings ratings",
    has: ["userid", "imdbid", "rating"],
    user: "userid",
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        title: [],
        rating: ["rating"],
        zeroIsRating: true,
        at: ["timestamp"],
        status: "seen",
        imdb: ["imdbid"],
      }),
  },
  {
    name: "MovieLens ratings",
    has: ["userid", "movieid", "rating"],
    user: "userid",
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        title: [],
        scale: 5,
        rating: ["rating"],
        at: ["timestamp"],
        status: "seen",
        own: ["movieid"],
      }),
  },
  {
    name: "MovieLens export",
    has: ["movieid", "imdbid", "rating", "averagerating", "title"],
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        form: "film",
        title: ["title"],
        scale: 5,
        rating: ["rating"],
        status: "seen",
        imdb: ["imdbid"],
        tmdb: ["tmdbid"],
      }),
  },
];
