import { genreKey } from "./genre-key.ts";
import { rememberByObject, rememberByText } from "../remember.ts";
import { BOOKS_MUSIC_GAMES } from "./books-music-games.ts";
import { familyOf } from "./families.ts";
import { OTHER_KINDS } from "./other-kinds.ts";
import { SHORT_NAMES } from "./short-names.ts";
import { SUBGENRES } from "./subgenres.ts";
import { COMPOUNDS, SYNONYMS } from "./synonyms.ts";
import { TRANSLATIONS } from "./translations.ts";

const LOOKUP: ReadonlyMap<string, readonly string[]> = buildLookup();

/** Words around a genre that say nothing more: `Comedies`, `TV Comedies`, `Comedy Movies`. */
const FILLER =
  /^(tv|international|classic|independent|gr[ay]|jeux? de?|juegos? de|gioc(?:o|hi) di|jogos? de|films? de|cine de|peliculas? de|musica|musique) |^(?:jeux?|films?) d(?=[aeiou])| (movies?|films?|shows?|tv|genre|games?|spiele?|musi[ck]|musique)$/g;
/** In scripts without spaces the word for a novel or a game stands behind what it is of: 歴史小説, アクションゲーム (keys have no marks). */
const OF_A_KIND = /^(.+)(?:小説|小说|小說|소설|ケーム|게임|游戏|遊戲)$/u;

/**
 * The canonical genres that a name stands for: one as a rule, several for `Romantic Comedy` or
 * `Action & Adventure`, none for an empty name or a mark of absence such as `(no genres listed)`. A name
 * that the tables do not have is read by its last words: `art pop` is pop. An unknown name stays usable under its own spelling.
 */
export const canonicalGenres = rememberByText((name): readonly string[] => {
  const key = genreKey(name);
  if (key === "" || ABSENT.has(key)) return [];
  return known(key) ?? [name.trim()];
});

/** The key under which stores index a genre: equal for all names of the same genre. */
export function canonicalKeys(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(keysOf))];
}

/** The same for a list that is met again and again: items of a store share their lists of genres. */
export const keysOfGenres = rememberByObject(canonicalKeys);

/** A catalogue has few genres and many items: each name is worked out once. No more of them are kept than this. */
const MOST_REMEMBERED = 4096;
const remembered = new Map<string, readonly string[]>();

function keysOf(name: string): readonly string[] {
  const before = remembered.get(name);
  if (before !== undefined) return before;
  const keys = canonicalGenres(name).map(genreKey);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, keys);
  return keys;
}

/** Whether the synonym table has the name, so that {@link canonicalGenres} reads it instead of passing it on. */
export function isKnownGenre(name: string): boolean {
  return known(genreKey(name)) !== undefined;
}

const ABSENT: ReadonlySet<string> = new Set([
  "no genres listed",
  "n a",
  "na",
  "none",
  "null",
  "nan",
  "unknown",
]);

function known(key: string): readonly string[] | undefined {
  const bare = key.replaceAll(FILLER, "").trim();
  const [, of] = OF_A_KIND.exec(bare) ?? [];
  return find(key) ?? find(bare) ?? familyOf(bare, find) ?? (of === undefined ? undefined : find(of));
}

function find(key: string): readonly string[] | undefined {
  return LOOKUP.get(key) ?? LOOKUP.get(singular(key)) ?? splitCompound(key);
}

/** `comedies` → `comedy`, `thrillers` → `thriller`; harmless on words that are no plural. */
function singular(key: string): string {
  return key.endsWith("ies") ? `${key.slice(0, -3)}y` : key.replace(/s$/, "");
}

/** `dramas and comedies` is both, when each side is known; otherwise it stays one name. */
function splitCompound(key: string): readonly string[] | undefined {
  const parts = key.split(AND);
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => LOOKUP.get(part) ?? LOOKUP.get(singular(part)));
  return found.every((genres) => genres !== undefined) ? [...new Set(found.flat())] : undefined;
}

/** Also in German, French, Spanish, Portuguese, Italian and Polish; `cookbooks i love` is none of these. */
const AND = / (?:and|und|et|y|e|i(?! love\b)) /;

function buildLookup(): ReadonlyMap<string, readonly string[]> {
  const lookup = new Map<string, readonly string[]>();
  for (const table of [OTHER_KINDS, TRANSLATIONS, SHORT_NAMES]) {
    for (const [genre, names] of Object.entries(table)) {
      for (const name of [genre, ...names.split(", ")]) lookup.set(genreKey(name), [genre]);
    }
  }
  for (const table of [BOOKS_MUSIC_GAMES, SUBGENRES]) {
    for (const [genres, names] of Object.entries(table)) {
      for (const name of names.split(", ")) lookup.set(genreKey(name), genres.split("+"));
    }
  }
  for (const [genre, names] of Object.entries(SYNONYMS)) {
    for (const name of [genre, ...names]) lookup.set(genreKey(name), [genre]);
  }
  for (const [name, genres] of Object.entries(COMPOUNDS)) lookup.set(genreKey(name), genres);
  return lookup;
}
