import type { Motif } from "./shape.ts";

/** Blinds, and the eye behind them. */
export const thriller: Motif = ({ main, second, accent, ink }, random) => {
  const look = 86 + random() * 28;
  return [
    { kind: "path", d: "M14 104C56 50 144 50 186 104C144 158 56 158 14 104z", fill: ink },
    { kind: "circle", cx: look, cy: 104, r: 34, fill: main },
    { kind: "circle", cx: look, cy: 104, r: 15, fill: "#000000" },
    { kind: "circle", cx: look + 8, cy: 95, r: 5, fill: ink },
    ...Array.from({ length: 10 }, (_, i) => ({
      kind: "rect" as const,
      x: -10,
      y: 6 + i * 21,
      width: 220,
      height: 7 + random() * 5,
      fill: i === 4 ? accent : second,
    })),
  ];
};
