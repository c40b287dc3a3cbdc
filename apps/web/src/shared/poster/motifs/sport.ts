import type { Motif } from "./shape.ts";

/** The bend of a track. */
export const sport: Motif = ({ main, second, accent, ink }, random) => {
  const runner = 120 + random() * 40;
  return [
    ...[150, 122, 94, 66].map((r, i) => ({
      kind: "circle" as const,
      cx: 20,
      cy: 190,
      r,
      fill: "none",
      stroke: i % 2 === 0 ? main : second,
      strokeWidth: 24,
    })),
    ...[164, 136, 108, 80].map((r) => ({
      kind: "circle" as const,
      cx: 20,
      cy: 190,
      r,
      fill: "none",
      stroke: ink,
      strokeWidth: 1.6,
    })),
    { kind: "circle", cx: runner, cy: 92, r: 15, fill: accent },
  ];
};
