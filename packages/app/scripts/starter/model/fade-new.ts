import type { SavedModel } from "@moodreel/recommend";
import { RATED_IN } from "../rated-in.ts";

/** Films from here on were in the cinemas when the ratings were given. */
const NEW_FROM = RATED_IN - 1;
/** What goes with a film of those counts so much less, and of two of them twice. */
const FADED = 0.6;

/**
 * A model in which films that were new when the ratings were given speak less: whoever rated films then rated what was
 * in the cinemas, so that a horror film of that summer goes with the cartoons of it.
 *
 * @param yearOf a film by its IMDb id
 */
export function fadeNew(model: SavedModel, yearOf: (id: string) => number | undefined): SavedModel {
  const factor = model.items.ids.map((id) => ((yearOf(id) ?? 0) >= NEW_FROM ? FADED : 1));
  return {
    ...model,
    matrices: model.matrices.map((matrix) => {
      const weight = Float32Array.from(matrix.weight);
      for (const [row, own] of factor.entries()) {
        for (let at = matrix.offsets[row]!; at < matrix.offsets[row + 1]!; at++)
          weight[at]! *= own * factor[matrix.item[at]!]!;
      }
      return { ...matrix, weight };
    }),
  };
}
