import { z } from "zod";
import { EVENING } from "./examples.ts";

const film = {
  type: z.literal("movie"),
  movie: z.object({
    title: z.string(),
    year: z.int().nullable(),
    ids: z.object({ imdb: z.string().optional(), tmdb: z.int().optional() }),
  }),
};
const listed = z.object({ listed_at: z.string().describe("ISO 8601"), ...film });
const EXAMPLE = { type: "movie", movie: { title: "Up", year: 2009, ids: { imdb: "tt1049413" } } };

/** What a viewer said of films, in the shapes of Trakt's API. */
export const traktListsSchema = z
  .object({
    ratings: z.array(z.object({ rated_at: z.string(), rating: z.number().describe("1 to 10"), ...film })),
    history: z.array(z.object({ watched_at: z.string(), action: z.literal("watch"), ...film })),
    watchlist: z.array(listed),
    favorites: z.array(listed),
  })
  .meta({
    id: "TraktLists",
    description: "The lists of a viewer, as Trakt's API gives them",
    examples: [
      {
        ratings: [{ rated_at: EVENING, rating: 9, ...EXAMPLE }],
        history: [{ watched_at: EVENING, action: "watch", ...EXAMPLE }],
        watchlist: [],
        favorites: [{ listed_at: EVENING, ...EXAMPLE }],
      },
    ],
  });
