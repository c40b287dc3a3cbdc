import type { HistoryWeighting } from "@moodreel/recommend/scorer";
import type { Axis, Setting } from "./peer.ts";

/** The order of what a person rated, and what they disliked: known to all. */
export const HISTORY_AXES: readonly Axis[] = [
  { name: "halfLife", values: [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, Infinity], start: 16, ends: ["high"] },
  { name: "disliked", values: [-1, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4], start: 0.5 },
];

export function weightingOf(setting: Setting): HistoryWeighting {
  return { halfLife: setting["halfLife"]!, disliked: setting["disliked"]! };
}
