import { canonicalKeys, genreKey } from "@moodreel/core/genre";
import { MOST_LISTS } from "../entry.ts";
import type { GenreList } from "./generation-sink.ts";

/** An item keeps so many genres, however many rows it stands on. */
const MOST_GENRES = 40;

/** Numbers the distinct lists of genres of a catalogue: ten million films have a few thousand. */
export class GenreLists {
  readonly lists: GenreList[] = [];
  readonly #numbers = new Map<string, number>();
  /** Readers of files give the same array again for the same genres. */
  readonly #known = new WeakMap<readonly string[], number>();

  numberOf(names: readonly string[]): number {
    let number = this.#known.get(names);
    if (number === undefined) this.#known.set(names, (number = this.#numberOf(names)));
    return number;
  }

  #numberOf(names: readonly string[]): number {
    const text = names.join("\n");
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.lists.length;
    if (number >= MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} distinct lists of genres`);
    this.lists.push({ names: [...names], keys: canonicalKeys(names) });
    this.#numbers.set(text, number);
    return number;
  }

  /**
   * The list with the genres of all the given ones, those of earlier lists first; two spellings of one
   * genre count as one.
   */
  union(numbers: readonly number[]): number {
    const names = new Map<string, string>();
    for (const name of numbers.flatMap((number) => this.lists[number]?.names ?? [])) {
      const key = genreKey(name);
      if (!names.has(key) && names.size < MOST_GENRES) names.set(key, name);
    }
    return this.numberOf([...names.values()]);
  }
}
