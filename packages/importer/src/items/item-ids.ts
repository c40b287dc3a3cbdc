import type { IdRole } from "../names/id-columns.ts";
import { DistinctCounter } from "../counts/distinct-counter.ts";
import { imdbId, isbn, spotifyId, tmdbId } from "../values/public-ids.ts";
import { wholeNumber } from "../values/number.ts";
import { presentText } from "../values/text.ts";
import { slugOf } from "./slug-of.ts";

export interface IdColumn {
  readonly index: number;
  readonly role: IdRole;
}

/** As the REST API bounds ids. */
const LONGEST = 200;
const LONGEST_MAKER = 60;

/**
 * Gives items ids that are the same in the next file: IMDb's as `tt0133093`, TMDB's as `tmdb-603`,
 * what another source calls it, an ISBN; else a name made of title and year.
 *
 * A film's number in its file is none of these, but it keeps two films apart that share title and
 * year: the first has the name, each other the name with its number, `carrie-2013~77`. So does who made it,
 * where there is no number: `red-door-2001~bert-beta`. A song always has its artist's name, since songs share
 * titles often.
 */
export class ItemIds {
  readonly #columns: readonly IdColumn[];
  readonly #plainNumbers: boolean;
  readonly #named: boolean;
  readonly #given = new DistinctCounter();

  /**
   * @param plainNumbers whether numbers of the file's own are ids, as they are for all but films
   * @param named whether a name made of the title has the maker's, too
   */
  constructor(columns: readonly IdColumn[], plainNumbers: boolean, named = false) {
    this.#columns = columns;
    this.#plainNumbers = plainNumbers;
    this.#named = named;
  }

  /** @param maker who made it, director, author or artist; `null` where the file does not say */
  idOf(fields: readonly string[], title: string, year: number | null, maker: string | null = null): string {
    let number: string | null = null;
    for (const { index, role } of this.#columns) {
      const text = presentText(fields[index]);
      if (text === null || text.length > LONGEST) continue;
      if (role === "own" && !this.#plainNumbers && isNumbering(text)) number = text;
      else {
        const id = idOf(text, role);
        if (id !== null) return id;
      }
    }
    const slug = slugOf(title, year);
    if (number !== null) return this.#apart(slug, number);
    if (maker === null) return slug;
    const by = slugOf(maker, null).slice(0, LONGEST_MAKER);
    return this.#named ? `${slug}~${by}` : this.#apart(slug, by);
  }

  #apart(slug: string, number: string): string {
    const first = `${slug}~${number}`;
    if (this.#given.add(slug)) {
      this.#given.add(first);
      return slug;
    }
    return this.#given.has(first) ? slug : first;
  }
}

/** `12`, and Netflix's `s12`. */
function isNumbering(text: string): boolean {
  return wholeNumber(text) >= 0 || /^s?\d+(\.0)?$/.test(text);
}

function idOf(text: string, role: IdRole): string | null {
  switch (role) {
    case "imdb":
      return imdbId(text);
    case "tmdb":
      return tmdbId(text);
    case "isbn":
      return isbn(text);
    case "source":
      return spotifyId(text) ?? text;
    case "own":
      return text;
  }
}
