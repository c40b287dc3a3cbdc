import { sharesOf, type Item, type LikedItem, type TasteReason } from "@moodreel/core";
import { largest } from "../fit/largest.ts";
import type { SavedModel } from "../model/saved-model.ts";
import type { RankedTaste } from "./ranked-taste.ts";

/** With this much liking, in items that the model knows, half of what can be known is known. */
const HALF_KNOWN = 4;

/**
 * Taste by what people who liked the same went on to like: of the model's matrices, each weighed as
 * in the blend for people with a long history, Σ_m a_m · Σ_i liking_i · fade_i · B^m_ij over the liked
 * items i, as a share of the highest. Its square root, since a few are far above the many: half
 * and half of 1 is what no liked item speaks for or against.
 *
 * @param liked oldest first, under the ids of the model; those it does not know are passed over
 */
export function collaborativeTaste(model: SavedModel, liked: readonly LikedItem[]): RankedTaste {
  const { items, matrices, components, stages } = model;
  const known = liked
    .toReversed()
    .map(({ item, liking }) => ({ title: item.title, liking, position: items.position(item.id) }))
    .filter((one): one is KnownItem => one.position !== undefined && one.liking !== 0);
  const weights = stages.at(-1)!.weights;
  const scores = new Float32Array(items.ids.length);
  const parts: Part[] = [];
  components.forEach((component, k) => {
    if (component.kind !== "taste" || weights[k] === 0) return;
    const { offsets, item, weight } = matrices[component.matrix]!;
    const own = new Float32Array(items.ids.length);
    const says = known.map(({ liking }, back) => liking * 0.5 ** (back / component.weighting.halfLife));
    known.forEach(({ position }, i) => {
      for (let e = offsets[position]!; e < offsets[position + 1]!; e++)
        own[item[e]!]! += says[i]! * weight[e]!;
    });
    const most = own.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
    if (most === 0) return;
    const scale = weights[k]! / most;
    for (let i = 0; i < own.length; i++) scores[i]! += scale * own[i]!;
    parts.push({ matrix: component.matrix, says: says.map((x) => x * scale) });
  });
  const most = scores.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
  const liking = known.reduce((sum, one) => sum + Math.abs(one.liking), 0);
  return {
    certainty: most === 0 ? 0 : liking / (liking + HALF_KNOWN),
    of: (item) => {
      const position = items.position(item.id);
      const score = position === undefined || most === 0 ? 0 : scores[position]! / most;
      return 0.5 + (Math.sign(score) * Math.sqrt(Math.abs(score))) / 2;
    },
    because: (item) => reasonsFor(model, known, parts, item),
    best: (count) => [...largest(scores, count, 0)].map((position) => items.ids[position]!),
  };
}

interface KnownItem {
  readonly title: string;
  readonly liking: number;
  readonly position: number;
}

/** What one component makes of the liked items: the factor of each one's row of the matrix. */
interface Part {
  readonly matrix: number;
  readonly says: readonly number[];
}

function reasonsFor(
  { items, matrices }: SavedModel,
  known: readonly KnownItem[],
  parts: readonly Part[],
  item: Item,
): readonly TasteReason[] {
  const target = items.position(item.id);
  if (target === undefined) return [];
  return sharesOf(
    known.map(({ title, position }, i) => ({
      title,
      amount: parts.reduce(
        (sum, { matrix, says }) => sum + says[i]! * entry(matrices[matrix]!, position, target),
        0,
      ),
    })),
  );
}

function entry({ offsets, item, weight }: SavedModel["matrices"][number], from: number, to: number): number {
  for (let e = offsets[from]!; e < offsets[from + 1]!; e++) if (item[e] === to) return weight[e]!;
  return 0;
}
