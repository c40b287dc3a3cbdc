import type { Motif } from "./shape.ts";

/** A temple front: columns that count. */
export const history: Motif = ({ main, second, accent, ink }, random) => {
  const columns = 4 + Math.floor(random() * 3);
  const step = 128 / (columns - 1);
  return [
    { kind: "circle", cx: 40 + random() * 120, cy: 46, r: 26, fill: accent },
    { kind: "path", d: "M16 82L100 34L184 82z", fill: main },
    { kind: "rect", x: 20, y: 86, width: 160, height: 9, fill: second },
    ...Array.from({ length: columns }, (_, i) => ({
      kind: "rect" as const,
      x: 29 + i * step,
      y: 99,
      width: 14,
      height: 82,
      fill: i % 2 === 0 ? main : second,
    })),
    { kind: "rect", x: 16, y: 183, width: 168, height: 8, fill: ink },
    { kind: "rect", x: 6, y: 193, width: 188, height: 10, fill: ink },
  ];
};
