import type { Motif } from "./shape.ts";

/** One strip of film, loosely wound. */
export const short: Motif = ({ main, second, accent, ink }, random) => {
  const turn = -18 + random() * 12;
  return [
    { kind: "rect", x: -30, y: 60, width: 260, height: 92, turn, fill: ink },
    ...Array.from({ length: 4 }, (_, i) => ({
      kind: "rect" as const,
      x: -14 + i * 62,
      y: 76 + (64 - i * 46) * Math.tan((-turn * Math.PI) / 180) * 0.9,
      width: 52,
      height: 60,
      turn,
      fill: [main, accent, second, main][i] ?? main,
    })),
  ];
};
