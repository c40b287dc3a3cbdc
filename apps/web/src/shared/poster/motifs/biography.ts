import type { Motif } from "./shape.ts";

/** A head and shoulders, repeated in rings like a stamp. */
export const biography: Motif = ({ main, second, accent, ink }, random) => {
  const turn = random() < 0.5 ? -1 : 1;
  return [
    { kind: "circle", cx: 100, cy: 100, r: 84, fill: second },
    { kind: "circle", cx: 100, cy: 100, r: 70, fill: accent },
    { kind: "path", d: "M40 204c4-50 26-68 60-68s56 18 60 68z", fill: main },
    { kind: "rect", x: 86, y: 110, width: 28, height: 40, fill: main },
    { kind: "circle", cx: 100, cy: 92, r: 34, fill: main },
    {
      kind: "path",
      d: `M${100 - 36 * turn} 96c-6-50 70-62 ${70 * turn} -8c-26 4-40-10-48-18c-2 14-8 20-22 26z`,
      fill: ink,
    },
  ];
};
