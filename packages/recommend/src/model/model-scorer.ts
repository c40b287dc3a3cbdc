import { blend, type Blend } from "../blend/blend.ts";
import type { Component } from "../blend/component.ts";
import { neighbourScorer } from "../scorer/neighbour-scorer.ts";
import { commonScorer } from "../scorer/scorer.ts";
import type { SavedModel } from "./saved-model.ts";

/** The model as a scorer. What is popular lately stays as it was at the latest rating that it knows. */
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
          const { days, scores } = trends[one.trend]!;
          return {
            scorer: commonScorer(`recent popularity τ=${days} d`, items, () => scores),
            power: one.power,
          };
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
