import type { Motif, Shape } from "./shape.ts";

/** A mirrored sprite: for games without a genre that has a picture of its own. */
export const pixels: Motif = ({ main, second, accent, ink }, random) => {
  const colours = [main, main, second, accent, ink];
  const size = 17;
  const cells: Shape[] = [];
  for (let row = 0; row < 9; row += 1) {
    for (let column = 0; column < 5; column += 1) {
      if (random() < 0.34 + Math.abs(row - 4) * 0.06) continue;
      const fill = colours[Math.floor(random() * colours.length)] ?? main;
      const y = 24 + row * size;
      for (const x of new Set([100 - size / 2 - column * size, 100 - size / 2 + column * size])) {
        cells.push({ kind: "rect", x, y, width: size + 0.3, height: size + 0.3, fill });
      }
    }
  }
  return cells;
};
