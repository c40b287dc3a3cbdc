import { rememberByObject } from "../remember.ts";
import type { ItemTable } from "../table/item-table.ts";
import { traitsOf, type GenreTraits, type Traits } from "./traits.ts";

const NOT_THERE = -1;

/** What ranking asks of the items of a table, by their numbers. */
class TraitColumns {
  readonly #table: ItemTable;
  readonly #genres: GenreTraits[] = [];
  /** The number of an item's list of genres. */
  list = new Int32Array();
  quality = new Float64Array();
  /** 1 for an item that feels otherwise than its list of genres. */
  hasFeel = new Uint8Array();

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
    for (const number of numbers) if (this.list[number] === NOT_THERE) this.#add(number);
  }

  #add(number: number): void {
    const { genres, feel, quality } = this.traits(number);
    const list = this.#table.genreList(number);
    this.#genres[list] = genres;
    this.list[number] = list;
    this.quality[number] = quality;
    this.hasFeel[number] = Number(feel !== genres.feel);
  }

  #grow(room: number): void {
    const [list, quality, hasFeel] = [this.list, this.quality, this.hasFeel];
    this.list = new Int32Array(room).fill(NOT_THERE);
    this.list.set(list);
    this.quality = new Float64Array(room);
    this.quality.set(quality);
    this.hasFeel = new Uint8Array(room);
    this.hasFeel.set(hasFeel);
  }
}

/** Kept as long as the table is. */
export const traitColumnsIn = rememberByObject((table: ItemTable) => new TraitColumns(table));
