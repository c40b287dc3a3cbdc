import type { Motif } from "./shape.ts";

/** A mask on a stick, one half of which winks. */
export const satire: Motif = ({ main, second, accent, ink }, random) => {
  const brow = 8 + random() * 10;
  return [
    { kind: "rect", x: 143, y: 60, width: 6, height: 230, turn: 8, fill: accent },
    { kind: "path", d: "M42 44h116v62c0 46-26 78-58 78s-58-32-58-78z", fill: main },
    { kind: "path", d: "M100 44h58v62c0 46-26 78-58 78z", fill: second },
    { kind: "path", d: `M58 ${92 - brow}q18 -12 32 0`, fill: "none", stroke: ink, strokeWidth: 5 },
    { kind: "circle", cx: 74, cy: 98, r: 9, fill: ink },
    { kind: "path", d: "M112 98q14 10 30 0", fill: "none", stroke: ink, strokeWidth: 5 },
    { kind: "path", d: `M68 138q32 ${10 + brow} 64 -14q-8 40 -34 40t-30 -26z`, fill: ink },
    { kind: "path", d: "M42 44l14 -22l18 22l26 -30l26 30l18 -22l14 22z", fill: accent },
  ];
};
