import type { Motif } from "./shape.ts";

/** One laugh, from very near. */
export const openMouth: Motif = ({ main, second, accent, ink }, random) => {
  const drop = 150 + random() * 40;
  return [
    {
      kind: "path",
      d: `M4 66Q100 ${40 + random() * 24} 196 66Q188 ${drop} 100 ${drop + 14}Q12 ${drop} 4 66z`,
      fill: ink,
    },
    { kind: "path", d: "M16 70Q100 52 184 70L178 104Q100 92 22 104z", fill: "#fffaf0" },
    ...[56, 86, 116, 146].map((x) => ({
      kind: "rect" as const,
      x,
      y: 60,
      width: 2,
      height: 40,
      fill: ink,
      opacity: 0.35,
    })),
    { kind: "path", d: `M52 ${drop - 14}q48 -52 96 0q-18 26 -48 27t-48 -27z`, fill: main },
    { kind: "circle", cx: 22 + random() * 20, cy: 26, r: 9, fill: second },
    { kind: "circle", cx: 158 + random() * 20, cy: 26, r: 9, fill: accent },
  ];
};
