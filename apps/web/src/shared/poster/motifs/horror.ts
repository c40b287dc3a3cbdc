import type { Motif, Shape } from "./shape.ts";

/** A full moon behind bare trees, and a door left open. */
export const horror: Motif = ({ main, second, accent, ink }, random) => [
  { kind: "circle", cx: 100, cy: 92, r: 66, fill: main },
  { kind: "circle", cx: 122, cy: 78, r: 11, fill: second, opacity: 0.4 },
  { kind: "circle", cx: 84, cy: 110, r: 7, fill: second, opacity: 0.4 },
  ...[14, 50, 156, 186].flatMap((x) => tree(x + random() * 10 - 5, second, random)),
  { kind: "path", d: "M-10 190q110 -26 220 0V320H-10z", fill: second },
  { kind: "path", d: "M86 190v-52l14 -16l14 16v52z", fill: second },
  { kind: "rect", x: 95, y: 150, width: 10, height: 38, fill: accent },
  { kind: "path", d: "M95 188l-24 20h60l-26 -20z", fill: accent, opacity: 0.5 },
  { kind: "circle", cx: 52 + random() * 14, cy: 40, r: 2, fill: ink },
];

function tree(x: number, stroke: string, random: () => number): Shape[] {
  const lean = random() * 24 - 12;
  const branch = (y: number, side: number): string =>
    `M${x + (lean * (190 - y)) / 160} ${y}l${side * (12 + random() * 16)} ${-14 - random() * 18}`;
  const d = `M${x} 200L${x + lean} 34${branch(150, 1)}${branch(120, -1)}${branch(92, 1)}${branch(66, -1)}`;
  return [{ kind: "path", d, fill: "none", stroke, strokeWidth: 3.4 }];
}
