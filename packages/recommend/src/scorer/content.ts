import { contentVector, type ItemFacts } from "@moodreel/core/taste";
import type { ItemIndex } from "../interactions/item-index.ts";
import { weighHistory, type HistoryWeighting } from "./history-weights.ts";
import type { Scorer, ScoreRequest } from "./scorer.ts";

/**
 * Cosine of each item with the mean of what the person has seen, over genres, people and decade,
 * rare features counting more: each weight times √log(1 + n / n_f), with n_f items that have it.
 *
 * @param facts `undefined` for an item of which nothing is known: it scores 0
 */
export function content(
  items: ItemIndex,
  facts: (id: string) => ItemFacts | undefined,
  weighting: HistoryWeighting,
): Scorer {
  const { featureOf, weightOf, offsets, holders, holderWeights, features } = vectors(items, facts);
  const scoreInto = ({ history }: ScoreRequest, scores: Float32Array): void => {
    const profile = new Float64Array(features);
    for (const { position, weight } of weighHistory(history, items, weighting)) {
      for (let k = offsets[position]!; k < offsets[position + 1]!; k++) {
        profile[featureOf[k]!]! += weight * weightOf[k]!;
      }
    }
    const length = Math.sqrt(profile.reduce((sum, x) => sum + x * x, 0)) || 1;
    profile.forEach((wanted, feature) => {
      if (wanted === 0) return;
      const own = holders[feature]!;
      const weights = holderWeights[feature]!;
      for (let k = 0; k < own.length; k++) scores[own[k]!]! += (wanted / length) * weights[k]!;
    });
  };
  return {
    name: "content",
    items,
    scoreInto,
    score(request) {
      const scores = new Float32Array(items.ids.length);
      scoreInto(request, scores);
      return scores;
    },
  };
}

interface Vectors {
  /** By item: item i has the features `featureOf[offsets[i]]` up to `featureOf[offsets[i + 1]]`. */
  readonly offsets: Uint32Array;
  readonly featureOf: Uint32Array;
  readonly weightOf: Float32Array;
  /** How many features there are. */
  readonly features: number;
  /** By feature: the positions of the items that have it, and its weight in each. */
  readonly holders: readonly Uint32Array[];
  readonly holderWeights: readonly Float32Array[];
}

function vectors(items: ItemIndex, facts: (id: string) => ItemFacts | undefined): Vectors {
  const contents = items.ids.map((id) => {
    const found = facts(id);
    return found === undefined ? [] : contentVector(found);
  });
  const byFeature = new Map<string, number[]>();
  contents.forEach((vector, position) => {
    for (const { key } of vector) {
      const list = byFeature.get(key);
      if (list === undefined) byFeature.set(key, [position]);
      else list.push(position);
    }
  });
  // A feature of one item alone joins it to nothing.
  const shared = [...byFeature].filter(([, list]) => list.length > 1);
  const numbers = new Map(shared.map(([key], number) => [key, number]));
  const rarity = shared.map(([, list]) => Math.sqrt(Math.log1p(contents.length / list.length)));
  const rows = contents.map((vector) => {
    const row = vector
      .map(({ key, weight }) => ({ feature: numbers.get(key), weight }))
      .filter((entry): entry is { feature: number; weight: number } => entry.feature !== undefined)
      .map(({ feature, weight }) => ({ feature, weight: weight * rarity[feature]! }));
    const length = Math.hypot(...row.map(({ weight }) => weight)) || 1;
    return row.map(({ feature, weight }) => ({ feature, weight: weight / length }));
  });
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  const weightAt = new Map<number, number[]>();
  for (const row of rows) {
    for (const { feature, weight } of row) {
      const list = weightAt.get(feature);
      if (list === undefined) weightAt.set(feature, [weight]);
      else list.push(weight);
    }
  }
  return {
    offsets,
    featureOf: Uint32Array.from(rows.flatMap((row) => row.map(({ feature }) => feature))),
    weightOf: Float32Array.from(rows.flatMap((row) => row.map(({ weight }) => weight))),
    features: shared.length,
    holders: shared.map(([, list]) => Uint32Array.from(list)),
    holderWeights: shared.map((_, feature) => Float32Array.from(weightAt.get(feature)!)),
  };
}
