import type { ItemLinks } from "@moodreel/core/item";
import type { MediaFilm } from "../media/media-server.ts";

/** Rows that wait to be written together, in characters. */
const TOGETHER = 64 * 1024;

/**
 * Films of a media server as a table of Moodreel's own export, JSON with a row on each line: what reads files then
 * reads them, with its reports and its words for genres.
 *
 * @param name of the connection: where they can be played, and who has their posters
 */
export async function* rowsOfFilms(
  films: AsyncIterable<readonly MediaFilm[]>,
  name: string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const given = new Set<string>();
  let text = "[";
  let first = true;
  for await (const some of films) {
    for (const film of some) {
      // A library that changes while it is read gives some twice.
      if (given.has(film.id)) continue;
      given.add(film.id);
      text += `${first ? "" : ",\n"}${JSON.stringify(rowOf(film, name))}`;
      first = false;
    }
    if (text.length < TOGETHER) continue;
    yield encoder.encode(text);
    text = "";
  }
  yield encoder.encode(`${text}]\n`);
}

function rowOf(film: MediaFilm, name: string) {
  const { id, links, hasPoster, ...facts } = film;
  return {
    id: links.imdb ?? (links.tmdb === undefined ? "" : `tmdb-${links.tmdb}`),
    title: facts.title,
    year: facts.year ?? "",
    genres: facts.genres,
    people: facts.people,
    rating: facts.rating ?? "",
    votes: facts.votes ?? "",
    runtime: facts.runtime ?? "",
    language: "",
    tags: facts.tags,
    otherTitles: facts.otherTitles,
    overview: facts.overview ?? "",
    certificate: facts.certificate ?? "",
    series: facts.series ?? "",
    countries: facts.countries,
    releaseDate: facts.releaseDate ?? "",
    links: siteIds(links),
    poster: hasPoster ? `${name}:${id}` : "",
    places: [`${name}:${id}`],
  };
}

function siteIds(links: ItemLinks): readonly string[] {
  return Object.entries(links).map(([site, id]) => `${site}:${id}`);
}
