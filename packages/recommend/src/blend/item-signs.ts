import type { Interactions } from "../interactions/interactions.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { Timeline } from "../interactions/timeline.ts";
import { countsLately, recentPopularity } from "../scorer/recent-popularity.ts";
import type { Scorer } from "../scorer/scorer.ts";
import { BY_NEWCOMER, ofKind, ON_ITS_OWN, type KnownTimeline } from "./rating-kinds.ts";

/** τ of how many rated an item lately, days. */
const DAYS = [1, 2, 4, 8, 16, 32];
/** τ of how many of one kind did. */
const DAYS_OF_KIND = 8;
/** So many ratings more than there were: what nobody rated is not infinitely far from what one did. */
const BESIDE = 0.3;
/** Ratings at the mean of all that an item's mean is shrunken by. */
const SHRINKAGE = 10;

/** How many signs there are of an item that are the same for everybody. */
export const ITEM_SIGNS = DAYS.length + 3;

/**
 * What is known of items at a moment, the same for everybody: the logarithm of how many rated them lately, over days
 * to weeks, of how many newcomers did and how many on its own, and the mean rating.
 */
export class ItemSigns {
  readonly #items: ItemIndex;
  readonly #lately: readonly (readonly [days: number, timeline: Timeline])[];
  readonly #means: Float32Array;
  readonly #until: number;
  #scorers: readonly Scorer[] | undefined;
  /** Logarithms as of after the last rating, when all stands still. */
  #last: readonly Float32Array[] | undefined;

  /** @param means of `shrunkenMeans` */
  constructor(items: ItemIndex, timeline: KnownTimeline, means: Float32Array) {
    this.#items = items;
    this.#means = means;
    this.#until = timeline.times.at(-1) ?? 0;
    this.#lately = [
      ...DAYS.map((days) => [days, timeline] as const),
      ...[BY_NEWCOMER, ON_ITS_OWN].map((kind) => [DAYS_OF_KIND, ofKind(timeline, kind)] as const),
    ];
  }

  /**
   * The signs of some items, one after the other: sign s of item i is at s · positions.length + i.
   *
   * @param at seconds since 1970
   * @param positions below 0 of what is unknown: its signs are 0
   */
  writeTo(signs: Float32Array, at: number, positions: ArrayLike<number>): void {
    const isOver = at > this.#until;
    const columns = isOver ? (this.#last ??= this.#lastLogarithms()) : this.#countsAt(at);
    const n = positions.length;
    let to = 0;
    for (const column of [...columns, this.#means]) {
      const isCount = !isOver && column !== this.#means;
      for (let i = 0; i < n; i++, to++) {
        const position = positions[i]!;
        if (position < 0) continue;
        signs[to] = isCount ? logarithm(column[position]!) : column[position]!;
      }
    }
  }

  #lastLogarithms(): readonly Float32Array[] {
    return this.#lately.map(([days, timeline]) =>
      countsLately(this.#items.ids.length, days, timeline, this.#until + 1).map(logarithm),
    );
  }

  #countsAt(at: number): readonly Float32Array[] {
    this.#scorers ??= this.#lately.map(([days, timeline]) =>
      recentPopularity({ items: this.#items }, days, timeline),
    );
    return this.#scorers.map((scorer) => scorer.common!({ history: [], at }));
  }
}

function logarithm(count: number): number {
  return Math.log(count + BESIDE);
}

/** Of each item (v · mean + m · C) / (v + m) with v ratings, the mean C of all and m of 10. */
export function shrunkenMeans({ items, item, value }: Interactions): Float32Array {
  const [sums, votes] = [new Float64Array(items.ids.length), new Float64Array(items.ids.length)];
  let sum = 0;
  for (let row = 0; row < item.length; row++) {
    sums[item[row]!]! += value[row]!;
    votes[item[row]!]! += 1;
    sum += value[row]!;
  }
  const all = sum / Math.max(1, item.length);
  return Float32Array.from(sums, (own, i) => (own + SHRINKAGE * all) / (votes[i]! + SHRINKAGE));
}
