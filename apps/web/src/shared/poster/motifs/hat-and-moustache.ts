import type { Motif } from "./shape.ts";

/** A bowler hat, glasses and a moustache with nobody behind them. */
export const hatAndMoustache: Motif = ({ main, second, accent, ink }, random) => {
  const lift = random() * 22;
  const turn = random() * 20 - 10;
  return [
    { kind: "circle", cx: 100, cy: 108, r: 92, fill: second, opacity: 0.55 },
    { kind: "path", d: `M58 ${70 - lift}a42 44 0 0 1 84 0z`, fill: ink },
    { kind: "rect", x: 36, y: 68 - lift, width: 128, height: 11, turn: turn / 3, fill: ink },
    { kind: "rect", x: 58, y: 56 - lift, width: 84, height: 8, fill: accent },
    { kind: "circle", cx: 72, cy: 112, r: 21, fill: accent, stroke: ink, strokeWidth: 6 },
    { kind: "circle", cx: 128, cy: 112, r: 21, fill: accent, stroke: ink, strokeWidth: 6 },
    { kind: "path", d: "M93 110q7-7 14 0", fill: "none", stroke: ink, strokeWidth: 6 },
    {
      kind: "path",
      d: "M100 152c-12-14-32-10-38 4c-5 12-18 10-22 2c2 24 42 28 60 6c18 22 58 18 60-6c-4 8-17 10-22-2c-6-14-26-18-38-4z",
      fill: main,
    },
  ];
};
