import { sameName } from "@moodreel/core/name";
import type { PersonalEntry } from "@moodreel/importer";
import { momentOf, type Context } from "../context/context.ts";
import type { MediaSaid } from "../media/media-server.ts";
import { lookupIn } from "../viewers/lookup-in.ts";
import { keepOpinions } from "../viewers/keep-opinions.ts";

/**
 * Brings what a user of a media server has seen, rated and liked into a viewer's opinions. Each is of the very film
 * that the server means: what only looks like it is left out. What is known already changes nothing, and what the
 * viewer said later here stays.
 *
 * @throws MoodreelError `profile-unknown`, `profile-limit`
 */
export async function keepSaid(
  { imports, profiles, now }: Pick<Context, "imports" | "profiles" | "now">,
  { connection, viewer }: { readonly connection: string; readonly viewer: string },
  said: readonly MediaSaid[],
): Promise<{ readonly films: number; readonly new: number }> {
  if (said.length === 0) return { films: 0, new: 0 };
  const { matchEntries } = await import("@moodreel/importer");
  const entries = new Map(said.map((one) => [entryOf(one), one.film.id] as const));
  const { matched } = await matchEntries(lookupIn(imports, [connection]), [...entries.keys()]);
  const own = matched.filter(({ entry, item }) =>
    item.places?.some(({ source, id }) => sameName(source, connection) && id === entries.get(entry)),
  );
  const found = own.map((one) => ({ ...one, kind: "movie" as const }));
  return { films: own.length, new: await keepOpinions(profiles, viewer, found, momentOf({ now }), true) };
}

function entryOf({ film, seen, liked, rating, at }: MediaSaid): PersonalEntry {
  const { title, year, links } = film;
  const { imdb, tmdb } = links;
  return {
    title,
    year,
    kind: "movie",
    form: "film",
    ids: { ...(imdb === undefined ? {} : { imdb }), ...(tmdb === undefined ? {} : { tmdb }) },
    rating,
    status: rating !== null ? "rated" : seen ? "seen" : "liked",
    ...(liked ? { liked: true } : {}),
    at,
  };
}
