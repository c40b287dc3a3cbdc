import type { Motif, Shape } from "./shape.ts";

/** Spines on two boards: for books without a genre that has a picture of its own. */
export const shelf: Motif = ({ main, second, accent, ink }, random) => {
  const colours = [main, second, accent];
  const spines: Shape[] = [];
  for (const base of [100, 198]) {
    for (let x = 8; x < 186;) {
      const width = 10 + random() * 16;
      const height = 54 + random() * 34;
      const fill = colours[Math.floor(random() * 3)] ?? main;
      spines.push({ kind: "rect", x, y: base - height, width, height, fill });
      spines.push({
        kind: "rect",
        x: x + 3,
        y: base - height + 8,
        width: width - 6,
        height: 3,
        fill: ink,
        opacity: 0.7,
      });
      x += width + 2;
    }
    spines.push({ kind: "rect", x: 0, y: base, width: 200, height: 5, fill: ink });
  }
  return spines;
};
