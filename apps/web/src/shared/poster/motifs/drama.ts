import type { Motif } from "./shape.ts";

/** A lit window in a dark wall, and somebody in it. */
export const drama: Motif = ({ main, second, accent, ink }, random) => {
  const x = 58 + random() * 26;
  const person = x + 26 + random() * 16;
  return [
    { kind: "path", d: `M${x} 190L${x - 70} 300H${x + 130}L${x + 64} 190z`, fill: main, opacity: 0.22 },
    { kind: "rect", x, y: 34, width: 64, height: 152, fill: main },
    { kind: "rect", x: x + 32, y: 34, width: 32, height: 152, fill: second, opacity: 0.55 },
    { kind: "circle", cx: person, cy: 112, r: 11, fill: ink },
    { kind: "path", d: `M${person - 17} 186c0-44 6-60 17-60s17 16 17 60z`, fill: ink },
    { kind: "rect", x: x + 30.5, y: 34, width: 3, height: 152, fill: accent },
    { kind: "rect", x, y: 92, width: 64, height: 3, fill: accent },
  ];
};
