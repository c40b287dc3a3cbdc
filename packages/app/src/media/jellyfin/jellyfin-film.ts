import type { ItemLinks } from "@moodreel/core/item";
import type { MediaFilm, MediaSaid } from "../media-server.ts";
import { dayOf, fieldsOf, listOf, positiveOf, textOf, textsOf, type Fields } from "../values-of-answer.ts";

/** What is asked of each film beside what always comes: names of Jellyfin's `ItemFields`. */
export const FILM_FIELDS = [
  "Genres",
  "OriginalTitle",
  "Overview",
  "People",
  "ProductionLocations",
  "ProviderIds",
  "Tags",
] as const;

const MOST_CAST = 15;
/** Of Jellyfin's "ticks", 10 million make a second. */
const TICKS_A_MINUTE = 600_000_000;

/** `null` for an entry that has no id or title. @param series by the id of a film */
export function jellyfinFilm(
  entry: unknown,
  series: ReadonlyMap<string, string> = new Map(),
): MediaFilm | null {
  const fields = fieldsOf(entry);
  const who = whoOf(fields);
  if (who === null) return null;
  const original = textOf(fields["OriginalTitle"]);
  const ticks = positiveOf(fields["RunTimeTicks"]);
  return {
    ...who,
    otherTitles: original === null || original === who.title ? [] : [original],
    genres: textsOf(fields["Genres"]),
    people: peopleOf(fields["People"]),
    rating: positiveOf(fields["CommunityRating"]),
    // Jellyfin keeps no number of votes.
    votes: null,
    runtime: ticks === null ? null : Math.round(ticks / TICKS_A_MINUTE) || null,
    tags: textsOf(fields["Tags"]),
    overview: textOf(fields["Overview"], 5000),
    certificate: textOf(fields["OfficialRating"]),
    series: series.get(who.id) ?? null,
    countries: textsOf(fields["ProductionLocations"]),
    releaseDate: dayOf(fields["PremiereDate"]),
    hasPoster: textOf(fieldsOf(fields["ImageTags"])["Primary"]) !== null,
  };
}

/** What a user did with it, by its `UserData`; `null` for nothing. */
export function jellyfinSaid(entry: unknown): MediaSaid | null {
  const fields = fieldsOf(entry);
  const film = whoOf(fields);
  const { Played, IsFavorite, LastPlayedDate, Rating } = fieldsOf(fields["UserData"]);
  const [seen, liked] = [Played === true, IsFavorite === true];
  const rating = positiveOf(Rating);
  if (film === null || (!seen && !liked && rating === null)) return null;
  return {
    film,
    seen,
    liked,
    rating: rating === null || rating > 10 ? null : rating,
    at: dayOf(LastPlayedDate),
  };
}

/** Jellyfin's id of something, as it may stand in an address; `null` for anything else. */
export function jellyfinId(value: unknown): string | null {
  const text = textOf(value)?.toLowerCase() ?? "";
  return /^[0-9a-f]{32}$/.test(text.replaceAll("-", "")) ? text.replaceAll("-", "") : null;
}

function whoOf(fields: Fields): MediaSaid["film"] | null {
  const id = jellyfinId(fields["Id"]);
  const title = textOf(fields["Name"]);
  if (id === null || title === null) return null;
  return { id, title, year: positiveOf(fields["ProductionYear"]), links: linksOf(fields["ProviderIds"]) };
}

/** Directors first, then who plays in it. */
function peopleOf(value: unknown): readonly string[] {
  const people = listOf(value).map(fieldsOf);
  const named = (type: string): readonly unknown[] =>
    people.filter(({ Type }) => Type === type).map(({ Name }) => Name);
  return textsOf([...named("Director"), ...named("Actor").slice(0, MOST_CAST)]);
}

function linksOf(value: unknown): ItemLinks {
  const ids = fieldsOf(value);
  const idOf = (name: string, pattern: RegExp): string | null => {
    const key = Object.keys(ids).find((one) => one.toLowerCase() === name);
    const text = key === undefined ? null : textOf(ids[key]);
    return text !== null && pattern.test(text) ? text : null;
  };
  const found = {
    imdb: idOf("imdb", /^tt\d{7,}$/),
    tmdb: idOf("tmdb", /^\d{1,10}$/),
    tvdb: idOf("tvdb", /^\d{1,10}$/),
    wikidata: idOf("wikidata", /^Q\d+$/),
  };
  return Object.fromEntries(Object.entries(found).filter(([, id]) => id !== null));
}
