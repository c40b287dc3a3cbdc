import type { Motif, Shape } from "./shape.ts";

/** Balloons that got away. */
export const balloons: Motif = ({ main, second, accent, ink }, random) => {
  const fills = [main, second, accent, main, second];
  const places = [
    [60, 64],
    [128, 48],
    [98, 100],
    [158, 106],
    [38, 124],
  ] as const;
  return places.flatMap(([x, y], i): Shape[] => {
    const [cx, cy, r] = [x + random() * 14 - 7, y + random() * 14 - 7, 24 + random() * 10];
    return [
      {
        kind: "path",
        d: `M${cx} ${cy + r}C${cx - 14} ${cy + r + 40} 112 170 100 215`,
        fill: "none",
        stroke: ink,
        strokeWidth: 1.5,
      },
      {
        kind: "path",
        d: `M${cx} ${cy - r * 1.15}a${r} ${r * 1.12} 0 0 1 0 ${r * 2.3}a${r} ${r * 1.12} 0 0 1 0 -${r * 2.3}z`,
        fill: fills[i] ?? main,
      },
      {
        kind: "path",
        d: `M${cx - r * 0.5} ${cy - r * 0.3}q${r * 0.1} -${r * 0.4} ${r * 0.42} -${r * 0.5}`,
        fill: "none",
        stroke: ink,
        strokeWidth: 2.4,
        opacity: 0.6,
      },
    ];
  });
};
