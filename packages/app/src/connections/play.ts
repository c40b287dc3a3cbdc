import { itemOf, MoodreelError, type Filters, type Item } from "@moodreel/core";
import { linksOf, LINK_SITES } from "@moodreel/core/item";
import { failedFilters } from "@moodreel/core/recommend";
import { foldText } from "@moodreel/core/text";
import { filtersFor } from "../audience/age-limit.ts";
import type { ViewersGiven } from "../audience/viewers-given.ts";
import type { ShelfGiven } from "../catalogs/choose-catalog.ts";
import { unknownItem } from "../catalogs/unknown.ts";
import type { Context } from "../context/context.ts";
import { SERVER_NAMES, type ServerConnection } from "../media/connection.ts";
import type { MediaFilm } from "../media/media-server.ts";
import { itemToPlay } from "./item-to-play.ts";
import { placesOf } from "./places-of.ts";

export interface PlayGiven extends ShelfGiven, ViewersGiven {
  /** The connection to play it on, where several have it; by default the first that answers. */
  readonly on?: string | undefined;
  /** What comes nearest is played where nothing is called so; by default nothing is. */
  readonly guess?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What plays, and where. */
export interface Played {
  readonly item: Pick<Item, "id" | "title" | "year">;
  /** The connection that it plays on. */
  readonly on: string;
  /** What shows it: `Kodi`, `Living room TV`. */
  readonly device: string;
}

/**
 * Starts an item on a media server that has it. Only what the age limits of the viewers allow is started, and only
 * the very film: a number that a server has given to another one since is none of this one.
 *
 * @param wanted an id, or words of a title
 * @throws MoodreelError `item-unknown`, `item-unclear`, `item-not-playable`, `media-item-gone`, `media-no-player`, `profile-unknown`,
 *   and as a `MediaServer`
 */
export async function play(
  context: Context,
  wanted: string,
  { on, guess = false, signal, kind, catalog, ...viewers }: PlayGiven,
): Promise<Played> {
  const allowed = await filtersFor(context.profiles, viewers, {});
  const connections = await context.connections.read();
  const given = { on, guess, shelf: { kind, catalog }, allowed };
  const { item, catalog: foundIn } = await itemToPlay(context, wanted, connections, given);
  const { id, title, year } = item;
  let problem: unknown = notPlayable(item, on);
  for (const { connection, place } of placesOf(connections, item, on)) {
    try {
      const server = await context.platform.openServer(connection);
      const film = await server.film(place, signal);
      if (film === null || !isOf(film, item)) throw gone(connection, item);
      if (!isAllowed(film, allowed)) throw unknownItem(wanted, foundIn);
      const { device } = await server.play(place, signal);
      return { item: { id, title, year }, on: connection.name, device };
    } catch (error) {
      signal?.throwIfAborted();
      problem = error;
    }
  }
  throw problem;
}

/** Ids of a site decide; else the title and, within a year, the year. */
function isOf(film: MediaFilm, item: Item): boolean {
  const ours = linksOf(item);
  const both = LINK_SITES.filter((site) => ours[site] !== undefined && film.links[site] !== undefined);
  if (both.length > 0) return both.some((site) => ours[site] === film.links[site]);
  const titles = new Set([item.title, ...(item.otherTitles ?? [])].map(foldText));
  const isTitled = [film.title, ...film.otherTitles].some((title) => titles.has(foldText(title)));
  return isTitled && (item.year === null || film.year === null || Math.abs(item.year - film.year) <= 1);
}

/** The server's own certificate counts, too, where it has one. */
function isAllowed({ id, title, certificate }: MediaFilm, { maxAge }: Filters): boolean {
  if (maxAge === undefined || certificate === null) return true;
  return failedFilters(itemOf({ id, title, certificate }), { maxAge }).length === 0;
}

function notPlayable({ title }: Item, on: string | undefined): MoodreelError {
  const where =
    on === undefined ? "No connected media server has" : `"${on}" is no connected media server that has`;
  return new MoodreelError(
    "item-not-playable",
    `${where} ${title}. \`moodreel connect --list\` shows what is connected.`,
    { title },
  );
}

function gone({ name, type }: ServerConnection, { title }: Item): MoodreelError {
  return new MoodreelError(
    "media-item-gone",
    `${SERVER_NAMES[type]} "${name}" does not have ${title} under its number any more. Run \`moodreel refresh\`, then choose again.`,
    { name, title },
  );
}
