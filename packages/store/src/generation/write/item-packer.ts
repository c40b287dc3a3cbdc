import type { Item } from "@moodreel/core";
import { longFactsOf, shortFactsOf } from "../facts.ts";
import { NUMBERS, TEXTS, type PackedItems } from "./packed-items.ts";

/** Lists of genres that are numbered; after so many it begins anew. */
const MOST_LISTS = 50_000;
const FIRST_ITEMS = 1 << 10;

/** Packs items, and gives each list of genres to the receiver once. */
export class ItemPacker {
  #texts: string[] = [];
  /** The texts of all that was added, together. */
  #joined: string[] = [];
  #ends = new Uint32Array(FIRST_ITEMS * TEXTS);
  #numbers = new Float64Array(FIRST_ITEMS * NUMBERS);
  #listOf = new Uint32Array(FIRST_ITEMS);
  #facts = new Map<number, string>();
  #details = new Map<number, string>();
  #size = 0;
  #end = 0;
  /** Readers of files mostly give the same array again for the same genres. */
  #known = new WeakMap<readonly string[], number>();
  #byName = new Map<string, number>();
  #lists: (readonly string[])[] = [];

  /** Items that wait to be taken. */
  get size(): number {
    return this.#size;
  }

  add(items: readonly Item[]): void {
    this.#makeRoom(items.length);
    for (const item of items) this.#add(item);
    // Texts of their own would outlive the tidying up, a joined one does not keep those that it is made of.
    this.#joined.push(this.#texts.join(""));
    this.#texts = [];
  }

  /** What was added since the last time. */
  take(): PackedItems {
    const size = this.#size;
    const packed = {
      text: this.#joined.join(""),
      ends: this.#ends.slice(0, size * TEXTS),
      facts: this.#facts,
      details: this.#details,
      listOf: this.#listOf.slice(0, size),
      lists: this.#lists,
      firstList: this.#byName.size - this.#lists.length,
      numbers: this.#numbers.slice(0, size * NUMBERS),
    };
    this.#joined = [];
    this.#facts = new Map();
    this.#details = new Map();
    this.#lists = [];
    this.#size = 0;
    this.#end = 0;
    if (this.#byName.size > MOST_LISTS) {
      this.#byName = new Map();
      this.#known = new WeakMap();
    }
    return packed;
  }

  #add(item: Item): void {
    const { people, tags, genres } = item;
    const at = this.#size;
    this.#put(item.id, at, 0);
    this.#put(item.title, at, 1);
    this.#put(item.language ?? "", at, 2);
    this.#put(people.length === 0 ? "" : people.join("\n"), at, 3);
    this.#put(tags.length === 0 ? "" : tags.join("\n"), at, 4);
    this.#listOf[at] = this.#known.get(genres) ?? this.#numberOf(genres);
    const numbers = this.#numbers;
    numbers[at * NUMBERS] = item.year ?? NaN;
    numbers[at * NUMBERS + 1] = item.rating ?? NaN;
    numbers[at * NUMBERS + 2] = item.votes ?? NaN;
    numbers[at * NUMBERS + 3] = item.runtime ?? NaN;
    const short = shortFactsOf(item);
    if (short !== null) {
      this.#facts.set(at, short);
      const long = longFactsOf(item);
      if (long !== null) this.#details.set(at, long);
    }
    this.#size = at + 1;
  }

  #put(text: string, at: number, which: number): void {
    if (text !== "") {
      this.#texts.push(text);
      this.#end += text.length;
    }
    this.#ends[at * TEXTS + which] = this.#end;
  }

  #numberOf(genres: readonly string[]): number {
    const name = genres.join("\n");
    let number = this.#byName.get(name);
    if (number === undefined) {
      number = this.#byName.size;
      this.#byName.set(name, number);
      this.#lists.push(genres);
    }
    this.#known.set(genres, number);
    return number;
  }

  #makeRoom(items: number): void {
    const wanted = this.#size + items;
    if (wanted <= this.#listOf.length) return;
    const size = Math.max(wanted, 2 * this.#listOf.length);
    this.#ends = copied(new Uint32Array(size * TEXTS), this.#ends);
    this.#numbers = copied(new Float64Array(size * NUMBERS), this.#numbers);
    this.#listOf = copied(new Uint32Array(size), this.#listOf);
  }
}

function copied<T extends Uint32Array | Float64Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
