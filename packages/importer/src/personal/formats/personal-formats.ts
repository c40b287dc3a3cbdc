import { columnKey } from "../../names/column-names.ts";
import { ANIME } from "./anime.ts";
import { BOOKS } from "./books.ts";
import { FILM_DIARIES } from "./film-diaries.ts";
import { GAMES } from "./games.ts";
import { IMDB } from "./imdb.ts";
import { isListOfWishes, LETTERBOXD, LETTERBOXD_IMPORT } from "./letterboxd.ts";
import { MEDIA_SERVERS } from "./media-servers.ts";
import { MUSIC } from "./music.ts";
import { MUSIC_LIBRARIES } from "./music-libraries.ts";
import { NETFLIX } from "./netflix.ts";
import { fits, type PersonalFormat } from "./personal-format.ts";
import { RATING_SETS } from "./rating-sets.ts";
import { TRAKT } from "./trakt.ts";

/** The more particular ones first. */
export const PERSONAL_FORMATS: readonly PersonalFormat[] = [
  ...LETTERBOXD,
  ...IMDB,
  ...FILM_DIARIES,
  ...TRAKT,
  ...NETFLIX,
  ...ANIME,
  ...BOOKS,
  ...MUSIC_LIBRARIES,
  ...MUSIC,
  ...GAMES,
  ...RATING_SETS,
  ...MEDIA_SERVERS,
  LETTERBOXD_IMPORT,
];

/**
 * What an export is known by its columns as; `null` for any other table.
 *
 * @param name of the table, which tells Letterboxd's watchlist from what was watched
 */
export function personalFormat(columns: readonly string[], name: string): PersonalFormat | null {
  const keys = new Set(columns.map(columnKey));
  // A list called "To see" is taken as one that is given by itself.
  const known = isListOfWishes(name) ? (name.split("/").at(-1) ?? name) : name;
  return PERSONAL_FORMATS.find((format) => fits(format, keys, known)) ?? null;
}
