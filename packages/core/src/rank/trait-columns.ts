import { hashText } from "../random/random-stream.ts";
import { rememberByObject } from "../remember.ts";
import type { ItemTable } from "../table/item-table.ts";
import { Marks } from "../table/marks.ts";
import { traitsOf, type GenreTraits, type Traits } from "./traits.ts";

const NOT_THERE = -1;

/** Of some lists of genres what they say under one request; it is written over by the next. */
class ListValues {
  readonly #met = new Marks();
  /** `NaN` for a list without a leading genre. */
  fit = new Float64Array();
  feel = new Float64Array();

  /** @param size of lists that there are */
  begin(size: number): void {
    this.#met.begin(size);
    if (this.fit.length >= size) return;
    this.fit = new Float64Array(2 * size);
    this.feel = new Float64Array(2 * size);
  }

  /** Whether a list is met for the first time in this pass. */
  isNew(list: number): boolean {
    return this.#met.add(list);
  }
}

/** What ranking asks of the items of a table, by their numbers. */
class TraitColumns {
  readonly #table: ItemTable;
  readonly #genres: GenreTraits[] = [];
  /** The number of an item's list of genres. */
  list = new Int32Array();
  quality = new Float64Array();
  /** 1 for an item that feels otherwise than its list of genres. */
  hasFeel = new Uint8Array();
  /** Of an item's id. */
  hash = new Uint32Array();
  /** What a pass over the items has worked out of their lists of genres. */
  readonly byList = new ListValues();

  constructor(table: ItemTable) {
    this.#table = table;
  }

  /** What a list of genres says that an item has. */
  genres(list: number): GenreTraits {
    return this.#genres[list]!;
  }

  traits(number: number): Traits {
    return traitsOf(this.#table.item(number));
  }

  /** Sees to it that these items are there. */
  prepare(numbers: Uint32Array): void {
    if (this.list.length < this.#table.size) this.#grow(Math.max(this.#table.size, 2 * this.list.length));
    for (let at = 0; at < numbers.length; at++)
      if (this.list[numbers[at]!] === NOT_THERE) this.#add(numbers[at]!);
  }

  #add(number: number): void {
    const item = this.#table.item(number);
    const { genres, feel, quality } = traitsOf(item);
    const list = this.#table.genreList(number);
    this.#genres[list] = genres;
    this.list[number] = list;
    this.quality[number] = quality;
    this.hasFeel[number] = Number(feel !== genres.feel);
    this.hash[number] = hashText(item.id);
  }

  #grow(room: number): void {
    const { list, quality, hasFeel, hash } = this;
    this.list = new Int32Array(room).fill(NOT_THERE);
    this.list.set(list);
    this.quality = new Float64Array(room);
    this.quality.set(quality);
    this.hasFeel = new Uint8Array(room);
    this.hasFeel.set(hasFeel);
    this.hash = new Uint32Array(room);
    this.hash.set(hash);
  }
}

/** Kept as long as the table is. */
export const traitColumnsIn = rememberByObject((table: ItemTable) => new TraitColumns(table));
