import { genreKey } from "@moodreel/core/genre";
import { isSet } from "../columns/flag-columns.ts";
import type { KnownGenres } from "../values/known-genres.ts";
import { parseGenres, type GenreSynonyms } from "../values/genres.ts";
import { isDoing, tagsOf } from "../values/tags.ts";
import { parseList } from "../values/list.ts";
import { ownCopy, presentText } from "../values/text.ts";
import { tmdbGenres } from "../values/tmdb-genres.ts";

/** The genres that a text gives, and how many items have it. */
export interface GenresRead {
  readonly genres: readonly string[];
  /** Shelves that are no genres. */
  readonly tags: readonly string[];
  /** Too long for a name of a genre, and so left out. */
  readonly tooLong?: readonly string[];
  items: number;
}

export interface GenreColumns {
  readonly indexes: readonly number[];
  /** Names of one-hot columns; `null` when the columns hold names. */
  readonly flags: readonly string[] | null;
  /** Whether they hold TMDB's numbers of genres. */
  readonly numbers: boolean;
  /** Whether they are shelves, of which only some are genres. */
  readonly shelves: boolean;
  readonly synonyms: GenreSynonyms;
  readonly known: KnownGenres;
}

/**
 * Few lists occur in a catalogue, so each is read once; the bounds keep odd files from filling the
 * memory.
 */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 500;
/** Of a name that is too long, characters that are shown. */
const SHOWN = 60;

const NONE: readonly string[] = [];

/** Reads genres, and remembers the lists that it has read. */
export class GenreReader {
  readonly #columns: GenreColumns;
  readonly #forget: (list: GenresRead) => void;
  #remembered = new Map<string, GenresRead>();
  #long: GenresRead | null = null;

  /** @param forget given each list that is no longer remembered, with its count */
  constructor(columns: GenreColumns, forget: (list: GenresRead) => void) {
    this.#columns = columns;
    this.#forget = forget;
  }

  listOf(fields: readonly string[]): GenresRead {
    const key = this.#keyOf(fields);
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    const list = this.#columns.flags === null ? this.#named(fields) : this.#flagged(fields);
    if (this.#remembered.size >= MOST_REMEMBERED) this.forgetAll();
    if (key.length <= LONGEST_REMEMBERED) this.#remembered.set(ownCopy(key), list);
    else this.#keep(list);
    return list;
  }

  /** Gives the counts of all lists so far. */
  forgetAll(): void {
    for (const list of this.#remembered.values()) this.#forget(list);
    this.#remembered = new Map();
    this.#keep(null);
  }

  /** A list that is too long to be remembered is kept until the next one comes, to be counted. */
  #keep(list: GenresRead | null): void {
    if (this.#long !== null) this.#forget(this.#long);
    this.#long = list;
  }

  #keyOf(fields: readonly string[]): string {
    const { indexes } = this.#columns;
    const [only] = indexes;
    if (indexes.length === 1 && only !== undefined) return fields[only] ?? "";
    return indexes.map((index) => fields[index] ?? "").join("\0");
  }

  #flagged(fields: readonly string[]): GenresRead {
    const { indexes, flags, synonyms } = this.#columns;
    const names = (flags ?? NONE).filter((_name, at) => isSet(fields[indexes[at] ?? -1]));
    return genresOf(names, synonyms, NONE);
  }

  #named(fields: readonly string[]): GenresRead {
    const { indexes, shelves, synonyms, known, numbers } = this.#columns;
    const present = indexes.map((index) => presentText(fields[index])).filter((text) => text !== null);
    const texts = numbers ? present.map(tmdbGenres) : present;
    if (!shelves) return genresOf(texts, synonyms, NONE);
    const names = texts.flatMap(parseList).filter((name) => !isDoing(name));
    const isGenre = (name: string): boolean => known.has(name) || synonyms.has(genreKey(name));
    return genresOf(names.filter(isGenre), synonyms, tagsOf(names.filter((name) => !isGenre(name))));
  }
}

function genresOf(texts: readonly string[], synonyms: GenreSynonyms, tags: readonly string[]): GenresRead {
  const tooLong: string[] = [];
  const genres = parseGenres(texts, synonyms, (name) => tooLong.push(ownCopy(name.slice(0, SHOWN))));
  return { genres, tags, items: 0, ...(tooLong.length === 0 ? {} : { tooLong }) };
}
