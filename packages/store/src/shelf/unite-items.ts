import type { Item } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { ageOfCertificate, linksOf, type ItemLinks } from "@moodreel/core/item";

/**
 * One item of what several catalogues say of it: the id that most files share, the rating of most people, and of
 * every other fact the fuller one. It can be played wherever one of them can.
 *
 * @param copies at least one; of equally good facts the first counts
 */
export function uniteItems(copies: readonly Item[]): Item {
  const [first, ...others] = copies.toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
  if (first === undefined) throw new RangeError("no item");
  return others.reduce(unite, first);
}

/** IMDb's ids are in most files, then TMDB's. */
function rankOf(id: string): number {
  return /^tt\d{7,}$/.test(id) ? 0 : id.startsWith("tmdb-") ? 1 : 2;
}

function unite(a: Item, b: Item): Item {
  const rated = (b.rating === null ? -1 : (b.votes ?? 0)) > (a.rating === null ? -1 : (a.votes ?? 0)) ? b : a;
  const otherTitles = [...new Set([...(a.otherTitles ?? []), b.title, ...(b.otherTitles ?? [])])].filter(
    (title) => title !== a.title,
  );
  const places = [...(a.places ?? []), ...(b.places ?? [])];
  const links = { ...linksOf(b), ...a.links };
  return {
    id: a.id,
    title: a.title,
    year: a.year ?? b.year,
    genres: unitedGenres(a.genres, b.genres),
    people: b.people.length > a.people.length ? b.people : a.people,
    rating: rated.rating,
    votes: rated.votes,
    runtime: a.runtime ?? b.runtime,
    language: a.language ?? b.language,
    tags: b.tags.length === 0 ? a.tags : [...new Set([...a.tags, ...b.tags])],
    ...given("otherTitles", otherTitles.length === 0 ? undefined : otherTitles),
    ...given("overview", longer(a.overview, b.overview)),
    ...given("certificate", stricter(a.certificate, b.certificate)),
    ...given("series", a.series ?? b.series),
    ...given("countries", a.countries ?? b.countries),
    ...given("releaseDate", longer(a.releaseDate, b.releaseDate)),
    ...given("links", withoutOwn(links, a.id)),
    ...given("poster", ownPoster(a) ?? ownPoster(b) ?? a.poster ?? b.poster),
    ...given("places", places.length === 0 ? undefined : places),
    ...given("renown", a.renown ?? b.renown),
  };
}

/** Two spellings or names of one genre count as one: `Sci-Fi` is `Science Fiction`, and `Komedie` is `Comedy`. */
function unitedGenres(a: readonly string[], b: readonly string[]): readonly string[] {
  const known = new Set(canonicalKeys(a));
  const more = b.filter((name) => !canonicalKeys([name]).every((key) => known.has(key)));
  return more.length === 0 ? a : [...a, ...more];
}

/** Of two that differ the one that lets in fewer. */
function stricter(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (ageOfCertificate(b) ?? -1) > (ageOfCertificate(a) ?? -1) ? b : a;
}

function longer(a: string | undefined, b: string | undefined): string | undefined {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

/** An address on the web is never asked: a folder's or a media server's poster can be shown. */
function ownPoster({ poster }: Item): string | undefined {
  return poster === undefined || /^https?:/i.test(poster) || poster.startsWith("/") ? undefined : poster;
}

/** What the id says already is no link. */
function withoutOwn(links: ItemLinks, id: string): ItemLinks | undefined {
  const own = linksOf({ id });
  const rest = Object.entries(links).filter(([site, there]) => own[site as keyof ItemLinks] !== there);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

function given<K extends keyof Item>(name: K, value: Item[K]): Partial<Pick<Item, K>> {
  return value === undefined ? {} : ({ [name]: value } as Pick<Item, K>);
}
