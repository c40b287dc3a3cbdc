import type { Motif, Shape } from "./shape.ts";

/** A stair that turns downwards, and a step taken on it. */
export const spiral: Motif = ({ main, second, accent, ink }, random) => {
  const turn = random() * 6;
  const rings = Array.from({ length: 26 }, (_, i): Shape => {
    const a = turn + i * 0.52;
    const r = 92 - i * 3.4;
    const x = 100 + Math.cos(a) * r;
    const y = 102 + Math.sin(a) * r * 0.96;
    return {
      kind: "rect",
      x: x - r * 0.2,
      y: y - r * 0.07,
      width: r * 0.4,
      height: r * 0.14,
      turn: (a * 180) / Math.PI,
      fill: i % 2 === 0 ? main : second,
    };
  });
  return [
    { kind: "circle", cx: 100, cy: 102, r: 98, fill: second, opacity: 0.35 },
    ...rings,
    { kind: "circle", cx: 100, cy: 102, r: 9, fill: ink },
    { kind: "path", d: `M${150 + random() * 20} 22l7 20h-14z`, fill: accent },
  ];
};
