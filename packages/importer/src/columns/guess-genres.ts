import type { ItemField } from "@moodreel/core/item";
import { LOOSE_GENRES, MORE_GENRES, TAGS } from "../names/column-names.ts";
import { FIELD_WORDS } from "../names/field-words.ts";
import { areTmdbGenres } from "../values/tmdb-genres.ts";
import type { Sureness } from "./column-guess.ts";
import { fitsGenres } from "./fits.ts";
import { flagColumns } from "./flag-columns.ts";
import { likeKey } from "./like-key.ts";
import { KNOWN_NAME, type StudiedColumns } from "./studied-columns.ts";
import type { TableColumns } from "./table-columns.ts";

/** Takes the columns of genres: by name, by numbers of TMDB, one for each genre, or by what stands in them. */
export function genreColumns(
  { columns, values }: TableColumns,
  studied: StudiedColumns,
  keys: readonly string[],
  own: boolean,
  take: (field: ItemField, columns: readonly number[], how: Sureness) => void,
): void {
  const more = keys.flatMap((key, index) => (MORE_GENRES.test(key) ? [index] : []));
  const [first] = studied.candidates(FIELD_WORDS.genres, (looks, index) =>
    keys[index] === "genreids" || areTmdbGenres(looks.texts) ? 1 : fitsGenres(looks),
  );
  const named = first === undefined ? more : [first.index, ...more.filter((index) => index !== first.index)];
  if (named.length > 0) {
    const isKnown =
      first === undefined || first.score >= KNOWN_NAME || studied.looks(first.index).genres > 0.5;
    return take("genres", repeated(named, columns, keys), isKnown ? "sure" : "likely");
  }
  const numbered = studied.headers.findIndex(
    ({ words }, index) =>
      words.some((word) => /^(?:genre|genero|gener|жанр)/.test(word)) &&
      areTmdbGenres(studied.looks(index).texts),
  );
  if (numbered >= 0) return take("genres", repeated([numbered], columns, keys), "sure");
  const ending = likeKey(keys, /genres?$/);
  if (ending.length > 0) return take("genres", ending, "likely");
  const flags = flagColumns(columns, values);
  if (flags.length > 0) return take("genres", flags, "sure");
  const valued = keys.findIndex((_key, index) => {
    const { genres, distinct, present } = studied.looks(index);
    return genres > 0.6 && (distinct > 1 || present === 1) && !TAGS.includes(keys[index] ?? "");
  });
  if (valued >= 0) return take("genres", [valued], "unsure");
  const loose = LOOSE_GENRES.map((name) => keys.indexOf(name)).find((index) => index >= 0);
  if (!own && loose !== undefined) take("genres", [loose], "unsure");
}

/** The others of a name that stands there several times: `Genre`, `Genre (2)`, `Genre (3)`. */
function repeated(
  named: readonly number[],
  columns: readonly string[],
  keys: readonly string[],
): readonly number[] {
  const [first = -1] = named;
  const again = keys.flatMap((key, index) =>
    !named.includes(index) && /\(\d+\)$/.test(columns[index] ?? "") && key.startsWith(keys[first] ?? "-")
      ? [index]
      : [],
  );
  return [...named, ...again];
}
