import type { Item } from "@moodreel/core";
import { sharesOf, type LikedItem, type TasteReason } from "@moodreel/core/taste";
import type { SavedModel } from "../model/saved-model.ts";
import { likedPositions, type LikedPosition } from "./liked-positions.ts";
import { rankedTasteOf, type RankedTaste } from "./ranked-taste.ts";

/**
 * Taste by what people who liked the same went on to like: of the model's matrices, each weighed as
 * in the blend for people with a long history, Σ_m a_m · Σ_i liking_i · fade_i · B^m_ij over the liked
 * items i.
 *
 * @param liked oldest first, under the ids of the model; those it does not know are passed over
 */
export function collaborativeTaste(model: SavedModel, liked: readonly LikedItem[]): RankedTaste {
  const { items, matrices, components, stages } = model;
  const history = likedPositions(items, liked.toReversed()).filter((one) => one.liking !== 0);
  const weights = stages.at(-1)!.weights;
  const scores = new Float32Array(items.ids.length);
  const parts: Part[] = [];
  components.forEach((component, k) => {
    if (component.kind !== "taste" || weights[k] === 0) return;
    const { offsets, item, weight } = matrices[component.matrix]!;
    const own = new Float32Array(items.ids.length);
    const factors = history.map(({ liking }, back) => liking * 0.5 ** (back / component.weighting.halfLife));
    history.forEach(({ position }, i) => {
      for (let e = offsets[position]!; e < offsets[position + 1]!; e++)
        own[item[e]!]! += factors[i]! * weight[e]!;
    });
    const most = own.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
    if (most === 0) return;
    const scale = weights[k]! / most;
    for (let i = 0; i < own.length; i++) scores[i]! += scale * own[i]!;
    parts.push({ matrix: component.matrix, factors: factors.map((x) => x * scale) });
  });
  const liking = history.reduce((sum, one) => sum + Math.abs(one.liking), 0);
  const named = (item: Item, wanted: (one: LikedPosition) => boolean) =>
    reasonsFor(model, history, parts, item, wanted);
  return {
    ...rankedTasteOf(items, scores, liking, (item) => named(item, (one) => one.liking > 0)),
    unlike: (item) => named(item, (one) => one.liking < 0),
  };
}

/** What one component makes of the liked items: the factor of each one's row of the matrix. */
interface Part {
  readonly matrix: number;
  readonly factors: readonly number[];
}

function reasonsFor(
  { items, matrices }: SavedModel,
  history: readonly LikedPosition[],
  parts: readonly Part[],
  item: Item,
  wanted: (one: LikedPosition) => boolean,
): readonly TasteReason[] {
  const target = items.position(item.id);
  if (target === undefined) return [];
  return sharesOf(
    history.flatMap((one, i) =>
      wanted(one)
        ? {
            title: one.title,
            amount: parts.reduce(
              (sum, { matrix, factors }) =>
                sum + factors[i]! * entry(matrices[matrix]!, one.position, target),
              0,
            ),
          }
        : [],
    ),
  );
}

function entry({ offsets, item, weight }: SavedModel["matrices"][number], from: number, to: number): number {
  for (let e = offsets[from]!; e < offsets[from + 1]!; e++) if (item[e] === to) return weight[e]!;
  return 0;
}
