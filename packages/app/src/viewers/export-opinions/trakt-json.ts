import type { ExportedOpinion } from "./exported-opinion.ts";

/** Ratings, what was seen, is wanted and is liked, in the shapes of Trakt's API: four lists in one document. */
export function traktJson(opinions: readonly ExportedOpinion[]): string {
  const lists = {
    ratings: opinions.flatMap((one) =>
      one.rating === null ? [] : [{ rated_at: one.at, rating: one.rating, ...filmOf(one) }],
    ),
    history: opinions.flatMap((one) =>
      one.seenAt === null ? [] : [{ watched_at: one.seenAt, action: "watch", ...filmOf(one) }],
    ),
    watchlist: opinions.flatMap((one) =>
      one.wantedAt === null ? [] : [{ listed_at: one.wantedAt, ...filmOf(one) }],
    ),
    favorites: opinions.flatMap((one) =>
      one.likedAt === null ? [] : [{ listed_at: one.likedAt, ...filmOf(one) }],
    ),
  };
  return `${JSON.stringify(lists, null, 2)}\n`;
}

function filmOf({ item: { title, year }, imdb, tmdb }: ExportedOpinion) {
  const ids = { ...(imdb === null ? {} : { imdb }), ...(tmdb === null ? {} : { tmdb: Number(tmdb) }) };
  return { type: "movie", movie: { title, year, ids } };
}
