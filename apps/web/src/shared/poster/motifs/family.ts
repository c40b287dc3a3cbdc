import type { Motif } from "./shape.ts";

/** A house with a light on, a tree and a kite. */
export const family: Motif = ({ main, second, accent, ink }, random) => {
  const x = 40 + random() * 24;
  const kite = 140 + random() * 30;
  return [
    { kind: "path", d: `M${kite} 26l18 24l-18 30l-18 -30z`, fill: accent },
    { kind: "path", d: `M${kite} 80q-22 26 4 44t-14 44`, fill: "none", stroke: ink, strokeWidth: 1.6 },
    { kind: "circle", cx: 166, cy: 152, r: 24, fill: second },
    { kind: "rect", x: 163, y: 152, width: 6, height: 60, fill: ink },
    { kind: "path", d: `M${x - 16} 116L${x + 42} 66L${x + 100} 116z`, fill: accent },
    { kind: "rect", x, y: 114, width: 84, height: 90, fill: main },
    { kind: "rect", x: x + 14, y: 130, width: 24, height: 24, fill: ink },
    { kind: "rect", x: x + 50, y: 142, width: 22, height: 62, fill: second },
    { kind: "path", d: "M-10 196q60 -18 110 -4t110 -2V320H-10z", fill: second, opacity: 0.9 },
  ];
};
