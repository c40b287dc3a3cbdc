import { hashText } from "../random/random-stream.ts";
import { rememberByObject } from "../remember.ts";
import type { ItemTable } from "../table/item-table.ts";
import { foldedWords, foldText } from "../text/fold-text.ts";
import { ARTICLES } from "./title-parts.ts";

const NO_SERIES = 0;

/**
 * What two parts of a series have in common, as numbers: the first word of their titles, the last one, or the series
 * that the catalogue names. A thousand items are looked through for the earlier parts of one, and hardly any is.
 */
class TitleColumns {
  readonly #table: ItemTable;
  #known = 0;
  #first = new Int32Array();
  #last = new Int32Array();
  #series = new Int32Array();

  constructor(table: ItemTable) {
    this.#table = table;
  }

  /** Sees to it that all items of the table are there. */
  prepare(): void {
    const { size } = this.#table;
    if (this.#first.length < size) {
      this.#first = grown(this.#first, 2 * size);
      this.#last = grown(this.#last, 2 * size);
      this.#series = grown(this.#series, 2 * size);
    }
    for (; this.#known < size; this.#known++) {
      const { title, series } = this.#table.item(this.#known);
      const words = foldedWords(title);
      this.#first[this.#known] = hashText(beginning(words));
      this.#last[this.#known] = hashText(words.at(-1) ?? "");
      this.#series[this.#known] = series === undefined ? NO_SERIES : hashText(foldText(series));
    }
  }

  /** Places of those of some items that may be of one series with one of them. */
  like(place: number, numbers: Uint32Array): readonly number[] {
    const [firsts, lasts, all] = [this.#first, this.#last, this.#series];
    const own = numbers[place]!;
    const [first, last, series] = [firsts[own]!, lasts[own]!, all[own]!];
    const found: number[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      const isLike =
        firsts[number] === first ||
        lasts[number] === last ||
        (series !== NO_SERIES && all[number] === series);
      if (isLike && at !== place) found.push(at);
    }
    return found;
  }
}

/** The first word that is no article and no number before others, as in "22 Jump Street". */
function beginning(words: readonly string[]): string {
  return words.find((word) => !ARTICLES.has(word) && !/^\d\d?$/.test(word)) ?? words[0] ?? "";
}

function grown(from: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room);
  to.set(from);
  return to;
}

/** Kept as long as the table is. */
export const titleColumnsIn = rememberByObject((table: ItemTable) => new TitleColumns(table));
