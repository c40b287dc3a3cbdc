import { hashText } from "../random/random-stream.ts";
import { rememberByObject } from "../remember.ts";
import type { ItemTable } from "../table/item-table.ts";
import { foldedWords, foldText } from "../text/fold-text.ts";
import { comesBefore } from "./comes-before.ts";
import { ARTICLES } from "./title-parts.ts";

/** The items of a table that have something in common, by what that is, as a number. */
type Groups = Map<number, number[]>;

/**
 * What two parts of a series have in common: the first word of their titles, the last one, or the series that the
 * catalogue names. Each list asks for the earlier parts of its items, and hardly any item has one.
 */
class TitleColumns {
  readonly #table: ItemTable;
  #known = 0;
  readonly #first: Groups = new Map();
  readonly #last: Groups = new Map();
  readonly #series: Groups = new Map();
  readonly #earlier: { readonly upTo: number; readonly numbers: readonly number[] }[] = [];

  constructor(table: ItemTable) {
    this.#table = table;
  }

  /** The numbers of the earlier parts of an item, in the table as it is now. */
  earlierThan(number: number): readonly number[] {
    const { size } = this.#table;
    const known = this.#earlier[number] ?? NOT_LOOKED_AT;
    if (known.upTo === size) return known.numbers;
    this.#prepare();
    const item = this.#table.item(number);
    const more = this.#like(number, known.upTo).filter((other) => comesBefore(this.#table.item(other), item));
    const numbers = more.length === 0 ? known.numbers : [...known.numbers, ...more];
    // In their order and without holes, which would make a dictionary of them.
    while (this.#earlier.length <= number) this.#earlier.push(NOT_LOOKED_AT);
    this.#earlier[number] = { upTo: size, numbers };
    return numbers;
  }

  /** The numbers of all that the catalogue says to be of one series with an item, and of the item. */
  ofSeriesOf(number: number): readonly number[] {
    this.#prepare();
    const { series } = this.#table.item(number);
    if (series === undefined) return [number];
    const folded = foldText(series);
    return groupOf(this.#series, folded, 0).filter(
      (other) => foldText(this.#table.item(other).series ?? "") === folded,
    );
  }

  /** Sees to it that all items of the table are there. */
  #prepare(): void {
    for (const { size } = this.#table; this.#known < size; this.#known++) {
      const { title, series } = this.#table.item(this.#known);
      const words = foldedWords(title);
      add(this.#first, beginning(words), this.#known);
      add(this.#last, words.at(-1) ?? "", this.#known);
      if (series !== undefined) add(this.#series, foldText(series), this.#known);
    }
  }

  /** Those that may be of one series with one of them, and that one. @param from the least number that is asked for */
  #like(number: number, from: number): readonly number[] {
    const { title, series } = this.#table.item(number);
    const words = foldedWords(title);
    return [
      ...new Set([
        ...groupOf(this.#first, beginning(words), from),
        ...groupOf(this.#last, words.at(-1) ?? "", from),
        ...(series === undefined ? [] : groupOf(this.#series, foldText(series), from)),
      ]),
    ];
  }
}

const NOT_LOOKED_AT = { upTo: 0, numbers: [] } as const;

function add(groups: Groups, by: string, number: number): void {
  const hash = hashText(by);
  const group = groups.get(hash);
  if (group === undefined) groups.set(hash, [number]);
  else group.push(number);
}

/** Numbers rise, and those that came last are at the end. */
function groupOf(groups: Groups, by: string, from: number): readonly number[] {
  const group = groups.get(hashText(by)) ?? [];
  let start = group.length;
  while (start > 0 && group[start - 1]! >= from) start--;
  return start === 0 ? group : group.slice(start);
}

/** The first word that is no article and no number before others, as in "22 Jump Street". */
function beginning(words: readonly string[]): string {
  return words.find((word) => !ARTICLES.has(word) && !/^\d\d?$/.test(word)) ?? words[0] ?? "";
}

/** Kept as long as the table is. */
export const titleColumnsIn = rememberByObject((table: ItemTable) => new TitleColumns(table));
