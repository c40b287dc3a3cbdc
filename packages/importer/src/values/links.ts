import { LINK_SITES, type LinkSite } from "@moodreel/core/item";
import { imdbId, tmdbId } from "./public-ids.ts";

export interface Link {
  readonly site: LinkSite;
  readonly id: string;
}

const LONGEST = 200;

/** Sites by what a column's key begins with: `imdb_id`, `IMDb`, `tmdbId`. */
const OF_COLUMN: readonly (readonly [RegExp, LinkSite])[] = [
  [/^(?:imdb|tconst|const)/, "imdb"],
  [/^(?:tmdb|themoviedb|moviedb)/, "tmdb"],
  [/^tvdb|^thetvdb/, "tvdb"],
  [/^wikidata/, "wikidata"],
  [/^wiki/, "wikipedia"],
  [/^trakt/, "trakt"],
  [/^(?:mal|myanimelist)/, "myanimelist"],
  [/^anilist/, "anilist"],
  [/^isbn/, "isbn"],
  [/^(?:goodreads|gr)/, "goodreads"],
];

/**
 * An id elsewhere: written with its site, `imdb:tt0133093`, or bare in a column that names the site. `null`
 * where it is neither, or cannot be an id of that site.
 *
 * @param key the column's, as `columnKey` gives it
 */
export function linkOf(text: string, key: string): Link | null {
  const [, named, rest] = /^([a-z]+):(.+)$/.exec(text) ?? [];
  const site = LINK_SITES.find((one) => one === named);
  if (site !== undefined && rest !== undefined) return checked(site, rest);
  const ofColumn = OF_COLUMN.find(([pattern]) => pattern.test(key));
  return ofColumn === undefined ? null : checked(ofColumn[1], text);
}

function checked(site: LinkSite, text: string): Link | null {
  const id = text.trim();
  if (id === "" || id.length > LONGEST) return null;
  if (site === "imdb") return linked(site, imdbId(id));
  if (site === "tmdb") return linked(site, tmdbId(id)?.slice("tmdb-".length) ?? null);
  if (site === "wikidata") return linked(site, /^Q\d+$/.test(id) ? id : null);
  return /[\s<>"]/.test(id) && site !== "wikipedia" ? null : { site, id };
}

function linked(site: LinkSite, id: string | null): Link | null {
  return id === null ? null : { site, id };
}
