import type { Item } from "@moodreel/core";
import { linksOf, type ItemLinks, type LinkSite } from "@moodreel/core/item";
import { isbn } from "../../values/public-ids.ts";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { isbn13 } from "./same-isbn.ts";

/** Sites that have one number for a work: another number is another work. */
const OF_WORKS: ReadonlySet<LinkSite> = new Set(["imdb", "tmdb", "steam", "myanimelist", "anilist"]);

/** What the ids of both sides say of an entry and an item; `null` where they have none of one source. */
export type IdsSay = "same" | "differ" | "another edition" | null;

/**
 * Whether an entry and an item have an id of the same source, and whether it is the same. A book has an ISBN,
 * and a song an id of Spotify, for every edition of it.
 */
export function idsSay(entry: PersonalEntry, item: Item): IdsSay {
  const theirs = idsOfItem(item);
  const said = idsOfEntry(entry).flatMap(([site, id]) => {
    const other = theirs[site];
    if (other === undefined) return [];
    if (site === "isbn" ? isbn13(other) === isbn13(id) : other === id) return ["same" as const];
    return [OF_WORKS.has(site) ? ("differ" as const) : ("another edition" as const)];
  });
  return said.find((one) => one === "differ") ?? said.find((one) => one === "same") ?? said[0] ?? null;
}

/** Those of an item, its own id and its links. */
function idsOfItem(item: Item): ItemLinks {
  const book = isbn(item.id);
  return book === null ? linksOf(item) : { isbn: book, ...linksOf(item) };
}

function idsOfEntry({
  ids: { imdb, tmdb, isbn: book, own, site },
}: PersonalEntry): readonly (readonly [LinkSite, string])[] {
  const all: readonly (readonly [LinkSite, string | undefined])[] = [
    ["imdb", imdb],
    ["tmdb", tmdb],
    ["isbn", book],
    ...(site === undefined ? [] : ([[site, own]] as const)),
  ];
  return all.flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const]));
}
