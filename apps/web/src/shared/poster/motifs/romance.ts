import type { Motif } from "./shape.ts";

/** Two moons that overlap, over water that doubles them. */
export const romance: Motif = ({ main, second, accent, ink }, random) => {
  const gap = 30 + random() * 16;
  const y = 86 + random() * 12;
  return [
    { kind: "circle", cx: 100 - gap, cy: y, r: 54, fill: main },
    { kind: "circle", cx: 100 + gap, cy: y, r: 54, fill: second, opacity: 0.86 },
    { kind: "path", d: lens(gap, y), fill: accent },
    ...Array.from({ length: 7 }, (_, i) => {
      const half = 88 - i * 9 + random() * 10;
      return {
        kind: "rect" as const,
        x: 100 - half,
        y: 152 + i * 8,
        width: half * 2,
        height: 2.6,
        fill: i % 2 === 0 ? ink : main,
        opacity: 0.75 - i * 0.08,
      };
    }),
  ];
};

/** Where two circles of radius 54 at ±gap overlap. */
function lens(gap: number, y: number): string {
  const half = Math.sqrt(54 * 54 - gap * gap);
  return `M100 ${y - half}A54 54 0 0 1 100 ${y + half}A54 54 0 0 1 100 ${y - half}z`;
}
