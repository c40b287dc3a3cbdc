import { nearness, type Feel } from "../feel/feel.ts";
import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import type { PassedOver, ScoringOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import type { ItemTable } from "../table/item-table.ts";
import { tabledOf } from "../table/tabled-list.ts";
import { effortScale } from "./effort-scale.ts";
import type { GenreLists } from "./in-turns.ts";
import { renownScale } from "./renown-scale.ts";
import { tasteScale, type TasteScale } from "./taste-scale.ts";
import { scoreOf, termsOf, termWeights, type TermName } from "./terms.ts";
import { traitColumnsIn } from "./trait-columns.ts";
import { traitsOf, type GenreTraits } from "./traits.ts";

export interface Scoring {
  /** Of the candidates, what the taste knows of from what many people chose. */
  readonly knownShare: number;
  /** What the genres of the candidates say. */
  readonly lists: GenreLists;
  /** Of its id. */
  hash(place: number): number;
  /** Σ weight · value of the terms of each candidate; `NaN` for one without a leading genre. */
  scores(): Float64Array;
  /** The score with its parts. @param place of a candidate, of which they are known by then */
  ranked(item: Item, place?: number): RankedItem | null;
}

/**
 * How a request scores items. What many of them share is worked out once.
 *
 * @param candidates that are compared with each other: taste is measured among them
 */
export function scoring(
  weights: readonly GenreWeight[],
  { wanted, effort, renown, taste, passedOver }: ScoringOptions,
  candidates: readonly Item[],
): Scoring {
  const measured = taste?.among?.(candidates) ?? taste;
  const shares = termWeights(
    {
      feel: wanted !== undefined,
      effort: effort !== undefined,
      taste: taste !== undefined,
      freshness: passedOver !== undefined,
    },
    measured?.certainty ?? 0,
    measured?.knownShare,
    renown === undefined ? 0 : Math.abs(2 * renown - 1),
  );
  const norm = Math.hypot(...weights.map(({ weight }) => weight));
  // An item whose feel is unknown counts as halfway: neither near nor far.
  const near = (feel: Feel | null): number =>
    wanted === undefined ? 0 : feel === null ? 0.5 : nearness(feel, wanted);
  const scale = measured === undefined || shares.taste === 0 ? NO_TASTE : tasteScale(measured, candidates);
  const known =
    renown === undefined || shares.renown === 0
      ? NO_TASTE
      : renownScale(renown, candidates, scale, shares.taste === 0 ? 0 : (taste?.certainty ?? 0));
  const { table, numbers } = tabledOf(candidates);
  const columns = traitColumnsIn(table);
  columns.prepare(numbers);
  const ease =
    effort === undefined
      ? null
      : effortScale(
          effort,
          Float64Array.from(numbers, (number) => columns.traits(number).effort ?? NaN),
        );
  return {
    knownShare: measured?.knownShare ?? 0,
    lists: { list: (place) => columns.list[numbers[place]!]!, genres: (list) => columns.genres(list) },
    hash: (place) => columns.hash[numbers[place]!]!,
    scores() {
      const passedBy = passedOver === undefined ? null : passedByNumber(passedOver, table, numbers);
      const { byList, list, quality, hasFeel } = columns;
      byList.begin(table.genreLists.length);
      const scores = new Float64Array(numbers.length);
      for (let place = 0; place < scores.length; place++) {
        const number = numbers[place]!;
        const own = list[number]!;
        if (byList.isNew(own)) {
          const genres = columns.genres(own);
          byList.fit[own] = fitOf(genres, weights, norm);
          byList.feel[own] = near(genres.feel);
        }
        // Items without tags feel as their list of genres does.
        const feel = hasFeel[number] === 0 ? byList.feel[own]! : near(columns.traits(number).feel);
        // In the order of `scoreOf`, so that it is the same to the last digit.
        let score = shares.genre * byList.fit[own]! + shares.feel * feel;
        if (ease !== null) score += shares.effort * ease.all[place]!;
        if (known.all !== null) score += shares.renown * known.all[place]!;
        score += shares.quality * quality[number]!;
        if (scale.all !== null) score += shares.taste * scale.all[place]!;
        const passed = passedBy?.get(number);
        if (passed !== undefined) score += shares.freshness * freshnessOf(passed);
        scores[place] = score;
      }
      return scores;
    },
    ranked(item, place) {
      const { genres, feel, quality, effort: itsEffort } = traitsOf(item);
      const fit = fitOf(genres, weights, norm);
      if (Number.isNaN(fit)) return null;
      const valued: Record<TermName, number> = {
        genre: fit,
        feel: near(feel),
        effort: ease === null ? 0 : place === undefined ? ease.of(itsEffort) : ease.all[place]!,
        renown: valueIn(known, item, place),
        quality,
        taste: valueIn(scale, item, place),
        freshness: freshnessOf(passedOver?.(item.id) ?? 0),
      };
      const matched = weights.filter(({ key }) => genres.keys.has(key));
      return { item, score: scoreOf(valued, shares), terms: termsOf(valued, shares), matched };
    },
  };
}

function valueIn({ all, of }: TasteScale, item: Item, place: number | undefined): number {
  return place === undefined ? of(item) : (all?.[place] ?? 0);
}

/** −1 to 0. @param passed how often it was passed over, lately */
function freshnessOf(passed: number): number {
  return passed === 0 ? 0 : 0.5 ** passed - 1;
}

/** How often items were passed over, by their numbers; those that never were may be left out. */
function passedByNumber(
  passedOver: PassedOver,
  table: ItemTable,
  numbers: Uint32Array,
): ReadonlyMap<number, number> {
  const passed = new Map<number, number>();
  if (passedOver.ids === undefined) {
    for (const number of numbers) passed.set(number, passedOver(table.item(number).id));
    return passed;
  }
  for (const id of passedOver.ids) {
    const number = table.numberOf(id);
    if (number !== undefined) passed.set(number, passedOver(id));
  }
  return passed;
}

const NO_TASTE: TasteScale = { all: null, of: () => 0 };

/**
 * Cosine-like overlap of what is wanted and what the item is: the matched weight relative to the
 * best possible, divided by the root of the item's number of genres, so that a comedy fits a
 * happy face better than a comedy-crime-horror does. 0 to 1; `NaN` without a leading genre.
 *
 * @param norm the length of all wanted weights together
 */
function fitOf({ keys }: GenreTraits, weights: readonly GenreWeight[], norm: number): number {
  let dot = 0;
  let isLed = false;
  for (const { key, weight, leads } of weights) {
    if (!keys.has(key)) continue;
    dot += weight;
    isLed ||= leads;
  }
  if (!isLed) return NaN;
  return norm === 0 || keys.size === 0 ? 0 : Math.min(1, dot / (norm * Math.sqrt(keys.size)));
}
