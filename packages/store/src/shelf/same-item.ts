import type { Item, Kind } from "@moodreel/core";
import { LINK_SITES, linksOf } from "@moodreel/core/item";
import { rememberByObject } from "@moodreel/core/remember";
import { foldText } from "@moodreel/core/text";

/** Titles of an item by which another is found. */
const MOST_TITLES = 6;

/** What items that may be the same have in common: an id of a site, or a title and a year. */
export const keysOf = rememberByObject((item: Item): readonly string[] => {
  const links = linksOf(item);
  const ids = LINK_SITES.flatMap((site) => (links[site] === undefined ? [] : [`${site}:${links[site]}`]));
  if (item.year === null) return ids;
  const titles = [item.title, ...(item.otherTitles ?? [])].slice(0, MOST_TITLES).map(foldText);
  return [
    ...ids,
    ...new Set(titles.filter((title) => title !== "").map((title) => `${title} (${item.year})`)),
  ];
});

/** Cuts of one film differ by less, as a share of the longer. */
const OTHER_FILM = 0.4;
/** Minutes within which they are one, however short. */
const ROUNDED = 5;

/**
 * Whether two items with a key in common are one. Ids of the same site decide; else nobody in common says that
 * they are two, as two films of one title and year are, and where people are not known a length that no other cut has.
 * Of books and tracks, of which so many share a title, a name must agree.
 */
export function isSame(a: Item, b: Item, kind: Kind): boolean {
  if (a.id === b.id) return true;
  const [ours, theirs] = [linksOf(a), linksOf(b)];
  const both = LINK_SITES.filter((site) => ours[site] !== undefined && theirs[site] !== undefined);
  if (both.length > 0) return both.some((site) => ours[site] === theirs[site]);
  if (a.people.length === 0 || b.people.length === 0)
    return kind === "game" || (kind === "movie" && !areOfOtherLengths(a, b));
  const names = new Set(a.people.map(foldText));
  return b.people.some((name) => names.has(foldText(name)));
}

/** A short film and a long one, not two cuts. */
function areOfOtherLengths(a: Item, b: Item): boolean {
  if (a.runtime === null || b.runtime === null) return false;
  const difference = Math.abs(a.runtime - b.runtime);
  return difference > ROUNDED && difference > OTHER_FILM * Math.max(a.runtime, b.runtime);
}
