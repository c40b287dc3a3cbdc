import type { Motif } from "./shape.ts";

/** A grin of stage lamps: half circles that laugh at each other. */
export const comedy: Motif = ({ main, second, accent, ink }, random) => {
  const tilt = random() < 0.5 ? 1 : -1;
  const x = 100 + tilt * 8;
  return [
    { kind: "circle", cx: x, cy: 108, r: 78, fill: main },
    { kind: "path", d: `M${x - 54} 112a54 54 0 0 0 108 0z`, fill: ink },
    { kind: "path", d: `M${x - 34} 146a40 30 0 0 1 68 0a54 54 0 0 1 -68 0z`, fill: accent },
    { kind: "circle", cx: x - 26, cy: 82, r: 9 + random() * 4, fill: ink },
    { kind: "circle", cx: x + 26, cy: 82, r: 9 + random() * 4, fill: ink },
    ...Array.from({ length: 7 }, (_, i) => ({
      kind: "circle" as const,
      cx: 16 + i * 28 + random() * 6,
      cy: 14 + random() * 16,
      r: 3.5 + random() * 5,
      fill: i % 2 === 0 ? second : accent,
    })),
  ];
};
