import type { Film } from "../card/film.ts";

export interface OutsideLink {
  readonly site: string;
  readonly href: string;
}

const SITES: Readonly<Record<string, { readonly site: string; readonly href: (id: string) => string }>> = {
  imdb: { site: "IMDb", href: (id) => `https://www.imdb.com/title/${encodeURIComponent(id)}/` },
  tmdb: { site: "TMDB", href: (id) => `https://www.themoviedb.org/movie/${encodeURIComponent(id)}` },
  wikipedia: { site: "Wikipedia", href: (id) => `https://en.wikipedia.org/wiki/${encodeURIComponent(id)}` },
};

/** Pages of others about a film, by the ids that are known. Opened only by a click. */
export function linksOf({ id, links = {} }: Pick<Film, "id" | "links">): readonly OutsideLink[] {
  const ids = { ...(/^tt\d{6,}$/.test(id) ? { imdb: id } : {}), ...links };
  return Object.entries(ids).flatMap(([name, known]) => {
    const page = SITES[name];
    return page === undefined ? [] : [{ site: page.site, href: page.href(known) }];
  });
}
