import type { ItemLinks } from "@moodreel/core/item";
import type { MediaFilm, MediaSaid } from "../media-server.ts";
import {
  dayOf,
  fieldsOf,
  listOf,
  numberOf,
  positiveOf,
  textOf,
  textsOf,
  type Fields,
} from "../values-of-answer.ts";

const WHO = ["title", "year", "uniqueid", "imdbnumber"] as const;

/** What is asked of each film: names of Kodi's `Video.Fields.Movie`. */
export const FILM_PROPERTIES = [
  ...WHO,
  "originaltitle",
  "genre",
  "runtime",
  "mpaa",
  "plot",
  "director",
  "cast",
  "country",
  "set",
  "tag",
  "rating",
  "votes",
  "premiered",
  "art",
] as const;

export const SAID_PROPERTIES = [...WHO, "playcount", "lastplayed", "userrating", "file"] as const;

const MOST_CAST = 15;

/** `null` for an entry that has no id or title. */
export function kodiFilm(entry: unknown): MediaFilm | null {
  const fields = fieldsOf(entry);
  const who = whoOf(fields);
  if (who === null) return null;
  const original = textOf(fields["originaltitle"]);
  const minutes = positiveOf(fields["runtime"]);
  const cast = listOf(fields["cast"])
    .slice(0, MOST_CAST)
    .map((one) => fieldsOf(one)["name"]);
  return {
    ...who,
    otherTitles: original === null || original === who.title ? [] : [original],
    genres: textsOf(fields["genre"]),
    people: textsOf([...listOf(fields["director"]), ...cast]),
    rating: positiveOf(fields["rating"]),
    votes: positiveOf(fields["votes"]),
    // Seconds.
    runtime: minutes === null ? null : Math.round(minutes / 60) || null,
    tags: textsOf(fields["tag"]),
    overview: textOf(fields["plot"], 5000),
    certificate: textOf(fields["mpaa"])?.replace(/^rated\s+/i, "") ?? null,
    series: textOf(fields["set"]),
    countries: textsOf(fields["country"]),
    releaseDate: dayOf(fields["premiered"]),
    hasPoster: posterIn(fields) !== null,
  };
}

/** What Kodi's one user did with it; `null` for nothing. */
export function kodiSaid(entry: unknown, favourites: ReadonlySet<string>): MediaSaid | null {
  const fields = fieldsOf(entry);
  const film = whoOf(fields);
  if (film === null) return null;
  const seen = positiveOf(fields["playcount"]) !== null;
  const rating = positiveOf(fields["userrating"]);
  const liked = favourites.has(textOf(fields["file"], 4000) ?? "");
  return seen || rating !== null || liked
    ? { film, seen, rating, liked, at: dayOf(fields["lastplayed"]) }
    : null;
}

/** Where Kodi itself has the poster of a film, as its `/image/` takes it. */
export function posterIn(entry: Fields): string | null {
  const poster = textOf(fieldsOf(entry["art"])["poster"], 4000);
  return poster?.startsWith("image://") === true ? poster : null;
}

function whoOf(fields: Fields): MediaSaid["film"] | null {
  const id = numberOf(fields["movieid"]);
  const title = textOf(fields["title"]) ?? textOf(fields["label"]);
  if (id === null || title === null) return null;
  return { id: String(id), title, year: positiveOf(fields["year"]), links: linksOf(fields) };
}

function linksOf(fields: Fields): ItemLinks {
  const { imdb, tmdb, tvdb, wikidata } = fieldsOf(fields["uniqueid"]);
  const ids = {
    imdb: idOf(imdb, /^tt\d{7,}$/) ?? idOf(fields["imdbnumber"], /^tt\d{7,}$/),
    tmdb: idOf(tmdb, /^\d{1,10}$/),
    tvdb: idOf(tvdb, /^\d{1,10}$/),
    wikidata: idOf(wikidata, /^Q\d+$/),
  };
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null));
}

function idOf(value: unknown, pattern: RegExp): string | null {
  const text = textOf(typeof value === "number" ? String(value) : value);
  return text !== null && pattern.test(text) ? text : null;
}
