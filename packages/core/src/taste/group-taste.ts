import type { Item } from "../item/item.ts";
import { strongest } from "./strongest.ts";
import type { Taste, TasteReason } from "./taste.ts";

/**
 * What is fair for several people: `average` pleases the most, `least-misery` displeases nobody
 * (Masthoff 2004, "Group modeling: selecting a sequence of television items to suit a group of viewers").
 */
export const FAIRNESSES = ["average", "least-misery"] as const;

export type Fairness = (typeof FAIRNESSES)[number];

/** Somebody whom a list is for. */
export interface Viewer {
  readonly name: string;
  readonly taste: Taste;
}

/**
 * One taste for several people. Reasons name whom the item is for.
 *
 * @example
 * ```ts
 * import { contentTaste, groupTaste } from "@moodreel/core";
 *
 * const viewers = ["Ann", "Bo"].map((name) => ({ name, taste: contentTaste([]) }));
 * console.log(groupTaste(viewers, "least-misery").certainty); // 0
 * ```
 */
export function groupTaste(viewers: readonly Viewer[], fairness: Fairness): Taste {
  const certainty = mean(viewers.map(({ taste }) => taste.certainty));
  const tastes = viewers.map(({ taste }) => taste);
  return {
    certainty,
    of: (item) => {
      if (tastes.length === 0) return 0.5;
      if (fairness === "average") {
        let sum = 0;
        for (const taste of tastes) sum += valueTo(taste, item);
        return sum / tastes.length;
      }
      let least = 1;
      for (const taste of tastes) least = Math.min(least, valueTo(taste, item));
      return least;
    },
    ...(tastes.every(({ ofAll }) => ofAll !== undefined)
      ? {
          ofAll: (items) =>
            together(
              tastes.map((taste) => ({ certainty: taste.certainty, values: taste.ofAll!(items) })),
              fairness,
              items.length,
            ),
        }
      : {}),
    ...(tastes.some(({ among }) => among !== undefined)
      ? {
          among: (items) =>
            groupTaste(
              viewers.map(({ name, taste }) => ({ name, taste: taste.among?.(items) ?? taste })),
              fairness,
            ),
        }
      : {}),
    knownShare: mean(tastes.map(({ knownShare = 0 }) => knownShare)),
    ofKeenest: (item) => Math.max(0.5, ...tastes.map((taste) => valueTo(taste, item))),
    because: (item, most = Infinity) => reasonsOf(viewers, item, most, (taste) => taste.because(item, most)),
    unlike: (item, most = Infinity) =>
      reasonsOf(viewers, item, most, (taste) => taste.unlike?.(item, most) ?? []),
  };
}

/** Somebody of whom nothing is known has nothing against an item either. */
function valueTo(taste: Taste, item: Item): number {
  return asFarAsKnown(taste.of(item), taste.certainty);
}

function asFarAsKnown(value: number, certainty: number): number {
  return 0.5 + (value - 0.5) * Math.sign(certainty);
}

/** What each thinks of each of some items, as one value for each item. */
function together(
  tastes: readonly { readonly certainty: number; readonly values: Float64Array }[],
  fairness: Fairness,
  size: number,
): Float64Array {
  const isAverage = fairness === "average";
  const all = new Float64Array(size).fill(tastes.length === 0 ? 0.5 : isAverage ? 0 : 1);
  for (const { certainty, values } of tastes) {
    for (let at = 0; at < size; at++) {
      const value = asFarAsKnown(values[at]!, certainty);
      all[at] = isAverage ? all[at]! + value : Math.min(all[at]!, value);
    }
  }
  return isAverage && tastes.length > 0 ? all.map((sum) => sum / tastes.length) : all;
}

/** @param named what one of them names */
function reasonsOf(
  viewers: readonly Viewer[],
  item: Item,
  most: number,
  named: (taste: Taste) => readonly TasteReason[],
): readonly TasteReason[] {
  const fans = viewers
    .map(({ name, taste }) => ({ name, taste, pull: Math.max(0, taste.of(item) - 0.5) }))
    .filter(({ pull }) => pull > 0);
  const total = fans.reduce((sum, { pull }) => sum + pull, 0);
  return strongest(
    fans.flatMap(({ name, taste, pull }) =>
      named(taste).map(({ title, share }) => ({
        title,
        viewer: name,
        share: (share * pull) / total,
      })),
    ),
    most,
    ({ share }) => share,
  );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;
}
