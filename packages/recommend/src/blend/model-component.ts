import type { HistoryWeighting } from "../scorer/history-weights.ts";

/** A component of the blend that ratings alone are enough for, by what it reads of the model. */
export type ModelComponent =
  | { readonly kind: "popularity"; readonly power: number }
  | { readonly kind: "trend"; readonly trend: number; readonly power: number }
  | {
      readonly kind: "taste";
      readonly name: string;
      readonly matrix: number;
      readonly weighting: HistoryWeighting;
      readonly power: number;
    };
