import type { Motif } from "./shape.ts";

/** A boat under sail on a steep sea. */
export const sail: Motif = ({ main, second, accent, ink }, random) => {
  const x = 84 + random() * 30;
  return [
    { kind: "circle", cx: 150, cy: 44, r: 22 + random() * 8, fill: accent },
    { kind: "path", d: wave(150, 6), fill: second, opacity: 0.7 },
    { kind: "path", d: `M${x} 30L${x + 52} 132H${x}z`, fill: ink },
    { kind: "path", d: `M${x - 6} 46L${x - 40} 132h34z`, fill: accent },
    { kind: "path", d: `M${x - 46} 140h104l-16 26h-70z`, fill: main },
    { kind: "path", d: wave(168, random() * 10), fill: second },
    { kind: "path", d: wave(188, random() * 10), fill: main, opacity: 0.55 },
  ];
};

function wave(y: number, steep: number): string {
  return `M-10 ${y}q28 -${18 + steep} 55 0t55 0t55 0t55 0V320H-10z`;
}
