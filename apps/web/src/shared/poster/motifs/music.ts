import type { Motif } from "./shape.ts";

/** A record, and the bars of a sound. */
export const music: Motif = ({ main, second, accent, ink }, random) => [
  { kind: "circle", cx: 100, cy: 98, r: 76, fill: main },
  ...[66, 56, 46, 36].map((r) => ({
    kind: "circle" as const,
    cx: 100,
    cy: 98,
    r,
    fill: "none",
    stroke: second,
    strokeWidth: 1.6,
  })),
  { kind: "circle", cx: 100, cy: 98, r: 25, fill: accent },
  { kind: "circle", cx: 100, cy: 98, r: 4, fill: ink },
  ...Array.from({ length: 15 }, (_, i) => {
    const height = 8 + random() * 40;
    return {
      kind: "rect" as const,
      x: 9 + i * 12.4,
      y: 202 - height,
      width: 7,
      height,
      fill: i % 3 === 0 ? accent : ink,
    };
  }),
];
