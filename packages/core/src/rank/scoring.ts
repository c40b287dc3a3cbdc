import { nearness, type Feel } from "../feel/feel.ts";
import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import type { PassedOver, ScoringOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import type { ItemTable } from "../table/item-table.ts";
import { tabledOf } from "../table/tabled-list.ts";
import { renownScale } from "./renown-scale.ts";
import { tasteScale, type TasteScale } from "./taste-scale.ts";
import { scoreOf, termsOf, termWeights, type TermName } from "./terms.ts";
import { traitColumnsIn } from "./trait-columns.ts";
import { traitsOf, type GenreTraits } from "./traits.ts";

export interface Scoring {
  /** What the genres of a candidate say, by its place. */
  genres(place: number): GenreTraits;
  /** Σ weight · value of the terms of each candidate; `NaN` for one without a leading genre. */
  scores(): Float64Array;
  /** The score with its parts. */
  ranked(item: Item): RankedItem | null;
}

/** What an item's genres alone decide under a request. */
interface Match {
  readonly matched: readonly GenreWeight[];
  readonly fit: number;
  readonly feel: number;
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
  const matches = new Map<GenreTraits, Match | null>();
  const matchOf = (genres: GenreTraits): Match | null => {
    const known = matches.get(genres);
    if (known !== undefined) return known;
    const { keys, feel } = genres;
    const matched = weights.filter(({ key }) => keys.has(key));
    const match = matched.some(({ leads }) => leads)
      ? {
          matched,
          fit: fit(matched, norm, keys.size),
          feel: near(feel),
        }
      : null;
    matches.set(genres, match);
    return match;
  };
  const scale = measured === undefined || shares.taste === 0 ? NO_TASTE : tasteScale(measured, candidates);
  const known =
    renown === undefined || shares.renown === 0
      ? NO_TASTE
      : renownScale(renown, candidates, scale, shares.taste === 0 ? 0 : (taste?.certainty ?? 0));
  const { table, numbers } = tabledOf(candidates);
  const columns = traitColumnsIn(table);
  columns.prepare(numbers);
  const values: Record<TermName, number> = {
    genre: 0,
    feel: 0,
    effort: 0,
    renown: 0,
    quality: 0,
    taste: 0,
    freshness: 0,
  };
  /** The values of an item, in the one record that serves for all. */
  const valuesOf = (
    match: Match,
    feel: number,
    itsEffort: number | null,
    knownOf: number,
    quality: number,
    tasteOf: number,
    passed: number,
  ): typeof values => {
    values.genre = match.fit;
    values.feel = feel;
    // As with feel, what is not known is halfway.
    if (effort !== undefined) values.effort = 1 - Math.abs((itsEffort ?? 0.5) - effort);
    values.renown = knownOf;
    values.quality = quality;
    values.taste = tasteOf;
    values.freshness = passed === 0 ? 0 : 0.5 ** passed - 1;
    return values;
  };
  /** By the numbers of lists of genres. */
  const byList: (Match | null | undefined)[] = Array.from({ length: table.genreLists.length });
  const passedBy = passedOver === undefined ? null : passedByNumber(passedOver, table);
  return {
    genres: (place) => columns.genres(columns.list[numbers[place]!]!),
    scores() {
      const scores = new Float64Array(numbers.length);
      for (let place = 0; place < scores.length; place++) {
        const number = numbers[place]!;
        const list = columns.list[number]!;
        let match = byList[list];
        if (match === undefined) byList[list] = match = matchOf(columns.genres(list));
        if (match === null) {
          scores[place] = NaN;
          continue;
        }
        // Items without tags feel as their list of genres does.
        const feel = columns.hasFeel[number] === 0 ? match.feel : near(columns.traits(number).feel);
        const itsEffort = effort === undefined ? null : columns.traits(number).effort;
        const passed =
          passedBy !== null
            ? (passedBy.get(number) ?? 0)
            : passedOver === undefined
              ? 0
              : passedOver(candidates[place]!.id);
        const quality = columns.quality[number]!;
        const valued = valuesOf(match, feel, itsEffort, known.at(place), quality, scale.at(place), passed);
        scores[place] = scoreOf(valued, shares);
      }
      return scores;
    },
    ranked(item) {
      const { genres, feel, quality, effort: itsEffort } = traitsOf(item);
      const match = matchOf(genres);
      if (match === null) return null;
      const own = feel === genres.feel ? match.feel : near(feel);
      const passed = passedOver?.(item.id) ?? 0;
      const valued = valuesOf(match, own, itsEffort, known.of(item), quality, scale.of(item), passed);
      return { item, score: scoreOf(valued, shares), terms: termsOf(valued, shares), matched: match.matched };
    },
  };
}

/** Of few items how often each was passed over, by its number; `null` where it is not known which they are. */
function passedByNumber(passedOver: PassedOver, table: ItemTable): ReadonlyMap<number, number> | null {
  if (passedOver.ids === undefined) return null;
  const passed = new Map<number, number>();
  for (const id of passedOver.ids) {
    const number = table.numberOf(id);
    if (number !== undefined) passed.set(number, passedOver(id));
  }
  return passed;
}

const NO_TASTE: TasteScale = { at: () => 0, of: () => 0 };

/**
 * Cosine-like overlap of what is wanted and what the item is: the matched weight relative to the
 * best possible, divided by the root of the item's number of genres, so that a comedy fits a
 * happy face better than a comedy-crime-horror does. 0 to 1.
 *
 * @param norm the length of all wanted weights together
 */
function fit(matched: readonly GenreWeight[], norm: number, genres: number): number {
  const dot = matched.reduce((sum, { weight }) => sum + weight, 0);
  return norm === 0 || genres === 0 ? 0 : Math.min(1, dot / (norm * Math.sqrt(genres)));
}
