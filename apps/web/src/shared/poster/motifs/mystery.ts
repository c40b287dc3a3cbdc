import type { Motif } from "./shape.ts";

/** A keyhole, light, and a long shadow in it. */
export const mystery: Motif = ({ main, second, accent, ink }, random) => {
  const r = 40 + random() * 8;
  const lean = random() * 24 - 12;
  return [
    { kind: "rect", x: 34, y: 14, width: 132, height: 300, fill: second },
    { kind: "circle", cx: 100, cy: 88, r, fill: main },
    { kind: "path", d: `M86 ${88 + r * 0.7}L66 204h68L114 ${88 + r * 0.7}z`, fill: main },
    { kind: "circle", cx: 100, cy: 96, r: 8, fill: ink },
    { kind: "path", d: `M92 150c0-34 2-44 8-44s8 10 8 44z`, fill: ink },
    { kind: "path", d: `M92 150h16l${14 + lean} 54h-44z`, fill: ink, opacity: 0.4 },
    { kind: "circle", cx: 150, cy: 96, r: 5, fill: accent },
  ];
};
