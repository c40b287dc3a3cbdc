import { blend, type Blend } from "../blend/blend.ts";
import type { Component } from "../blend/component.ts";
import { neighbourScorer } from "../scorer/neighbour-scorer.ts";
import { recentPopularity } from "../scorer/recent-popularity.ts";
import { commonScorer, type Scorer } from "../scorer/scorer.ts";
import type { SavedModel, Trend } from "./saved-model.ts";

/**
 * The model as a scorer. What is popular lately stays as it was at the latest rating that it knows; for a time
 * before that it is what it was then, as far back as the model's timeline goes.
 */
export function modelScorer(model: SavedModel): Blend {
  const { items, counts, trends, matrices, components, stages, stale, until } = model;
  const popular = Float32Array.from(counts);
  return blend(
    "Moodreel",
    items,
    components.map((one): Component => {
      switch (one.kind) {
        case "popularity":
          return { scorer: commonScorer("popularity", items, () => popular), power: one.power };
        case "trend": {
          return { scorer: trendScorer(model, trends[one.trend]!), power: one.power };
        }
        case "taste":
          return {
            scorer: neighbourScorer(matrices[one.matrix]!, one.weighting, one.name),
            power: one.power,
          };
      }
    }),
    stages,
    stale === undefined ? undefined : { ...stale, until },
  );
}

function trendScorer({ items, until, timeline }: SavedModel, { days, scores }: Trend): Scorer {
  let earlier: Scorer | undefined;
  return commonScorer(`recent popularity τ=${days} d`, items, (request) => {
    if (timeline === undefined || request.at > until) return scores;
    earlier ??= recentPopularity({ items }, days, timeline);
    return earlier.common!(request);
  });
}
