import { isImdbId, nfoRating } from "./nfo-facts.ts";
import { textOf, textsOf, type XmlNode } from "./xml-node.ts";

/** What the root of an NFO file is called, and what that is in a column of types. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ["movie", "movie"],
  ["musicvideo", "music video"],
  ["tvshow", "series"],
  ["episodedetails", "episode"],
]);

/** A film as a row: names are those that any table may have, so that it is understood like one. */
export type FilmRow = Readonly<Record<string, string | readonly string[]>>;

export function isNfoRoot(name: string): boolean {
  return ROOTS.has(name.toLowerCase());
}

/**
 * What an NFO file says of a film, whoever wrote it: Kodi, Jellyfin, Emby, tinyMediaManager or Radarr. What it
 * does not say is absent.
 */
export function nfoRow(node: XmlNode): FilmRow {
  const ids = idsOf(node);
  const { rating, votes } = nfoRating(node);
  const year = /\d{4}/.exec(textOf(node, "year"))?.[0];
  const premiered = textOf(node, "premiered") || textOf(node, "releasedate");
  const row: Record<string, string | readonly string[] | undefined> = {
    type: ROOTS.get(node.name.toLowerCase()),
    title: textOf(node, "title") || textOf(node, "name"),
    originaltitle: textOf(node, "originaltitle"),
    year: year ?? premiered.slice(0, 4),
    genres: textsOf(node, "genre").flatMap((text) => text.split(/\s*[/|,;]\s*/)),
    director: textsOf(node, "director").flatMap((text) => text.split(/\s+\/\s+/)),
    actors: actorsOf(node),
    imdb_id: ids.get("imdb"),
    tmdb_id: ids.get("tmdb"),
    rating,
    votes,
    runtime: minutesOf(node),
    certificate: textOf(node, "mpaa") || textOf(node, "certification"),
    overview: textOf(node, "plot") || textOf(node, "outline"),
    series: seriesOf(node),
    countries: textsOf(node, "country").flatMap((text) => text.split(/\s+\/\s+/)),
    release_date: premiered,
    tags: textsOf(node, "tag"),
    userrating: textOf(node, "userrating").replace(/^0(\.0+)?$/, ""),
    playcount: textOf(node, "playcount") || (textOf(node, "watched") === "true" ? "1" : ""),
    lastplayed: textOf(node, "lastplayed"),
    favorite: textOf(node, "isuserfavorite"),
  };
  const known = Object.entries(row).filter(([, value]) => value !== undefined && value.length > 0);
  return Object.fromEntries(known) as FilmRow;
}

/** `uniqueid type="imdb"`, or the tags that others use. */
function idsOf(node: XmlNode): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { name, attributes, text } of node.children) {
    const id = text.trim();
    const type = (attributes["type"] ?? attributes["moviedb"] ?? "").toLowerCase();
    if (name === "uniqueid" && id !== "") ids.set(type === "themoviedb" ? "tmdb" : type, id);
  }
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => textOf(node, name)).find((text) => text !== "");
  const imdb = ids.get("imdb") ?? first(["imdbid", "imdb_id", "imdb", "id"]);
  if (imdb !== undefined && isImdbId(imdb)) ids.set("imdb", imdb);
  else ids.delete("imdb");
  const tmdb = ids.get("tmdb") ?? first(["tmdbid", "tmdb_id"]);
  if (tmdb !== undefined && /^\d+$/.test(tmdb)) ids.set("tmdb", tmdb);
  else ids.delete("tmdb");
  return ids;
}

/** In the order of the credits. */
function actorsOf(node: XmlNode): readonly string[] {
  return node.children
    .filter(({ name }) => name === "actor")
    .map((actor, index) => ({
      name: textOf(actor, "name") || actor.text.trim(),
      order: Number(textOf(actor, "order") || index),
    }))
    .filter(({ name }) => name !== "")
    .toSorted((a, b) => a.order - b.order)
    .map(({ name }) => name);
}

function minutesOf(node: XmlNode): string {
  const minutes = textOf(node, "runtime");
  if (minutes !== "" && minutes !== "0") return /^\d+$/.test(minutes) ? `${minutes} min` : minutes;
  const streams = node.children
    .filter(({ name }) => name === "fileinfo")
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children);
  const seconds = streams.map((stream) => Number(textOf(stream, "durationinseconds"))).find((n) => n > 0);
  return seconds === undefined ? "" : `${Math.round(seconds / 60)} min`;
}

function seriesOf(node: XmlNode): string {
  const set = node.children.find(({ name }) => name === "set");
  if (set === undefined) return "";
  return textOf(set, "name") || set.attributes["name"] || set.text.trim();
}
