/** Sites that say more of an item, and how they are asked for it by its id there. */
const ADDRESSES = {
  imdb: (id: string) => `https://www.imdb.com/title/${id}/`,
  tmdb: (id: string) => `https://www.themoviedb.org/movie/${id}`,
  wikipedia: (id: string) => `https://${wikiOf(id)}.wikipedia.org/wiki/${pageOf(id)}`,
  wikidata: (id: string) => `https://www.wikidata.org/wiki/${id}`,
  letterboxd: (id: string) => `https://letterboxd.com/film/${id}/`,
  trakt: (id: string) => `https://trakt.tv/movies/${id}`,
  tvdb: (id: string) => `https://thetvdb.com/dereferrer/movie/${id}`,
  myanimelist: (id: string) => `https://myanimelist.net/anime/${id}`,
  anilist: (id: string) => `https://anilist.co/anime/${id}`,
  isbn: (id: string) => `https://openlibrary.org/isbn/${id}`,
  goodreads: (id: string) => `https://www.goodreads.com/book/show/${id}`,
  openlibrary: (id: string) => `https://openlibrary.org/works/${id}`,
  musicbrainz: (id: string) => `https://musicbrainz.org/recording/${id}`,
  spotify: (id: string) => `https://open.spotify.com/track/${id}`,
  steam: (id: string) => `https://store.steampowered.com/app/${id}/`,
  igdb: (id: string) => `https://www.igdb.com/games/${id}`,
} as const satisfies Readonly<Record<string, (id: string) => string>>;

export type LinkSite = keyof typeof ADDRESSES;

/** In the order in which they are shown. */
export const LINK_SITES = Object.keys(ADDRESSES) as readonly LinkSite[];

/**
 * Ids by site, as the site writes them: IMDb's `tt0133093`, TMDB's `603`, Wikidata's `Q83495`. Wikipedia's may
 * begin with a language, `de:Matrix`; without one it is English.
 */
export type ItemLinks = Readonly<Partial<Record<LinkSite, string>>>;

/**
 * The address of an item on a site, for a person to follow. The program itself never asks it.
 *
 * @example
 * addressOf("imdb", "tt0133093"); // "https://www.imdb.com/title/tt0133093/"
 */
export function addressOf(site: LinkSite, id: string): string {
  return ADDRESSES[site](site === "wikipedia" ? id : encodeURIComponent(id));
}

/** Ids that are unmistakably of a site. */
const OF_ID: readonly (readonly [LinkSite, RegExp])[] = [
  ["imdb", /^(tt\d{7,})$/],
  ["tmdb", /^tmdb-(\d+)$/],
];

/**
 * All that is known of where else an item is found: its links, and what its own id says.
 *
 * @example
 * linksOf({ id: "tt0133093", links: { tmdb: "603" } }); // { imdb: "tt0133093", tmdb: "603" }
 */
export function linksOf({
  id,
  links,
}: {
  readonly id: string;
  readonly links?: ItemLinks | undefined;
}): ItemLinks {
  for (const [site, pattern] of OF_ID) {
    const own = pattern.exec(id)?.[1];
    if (own !== undefined) return { [site]: own, ...links };
  }
  return links ?? {};
}

const WITH_LANGUAGE = /^([a-z]{2,3}):(.+)$/;

function wikiOf(id: string): string {
  return WITH_LANGUAGE.exec(id)?.[1] ?? "en";
}

function pageOf(id: string): string {
  return encodeURIComponent((WITH_LANGUAGE.exec(id)?.[2] ?? id).replaceAll(" ", "_"));
}
