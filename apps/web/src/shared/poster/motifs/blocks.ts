import type { Motif, Shape } from "./shape.ts";

/** Plain geometry: for every genre without a picture of its own. */
export const blocks: Motif = ({ main, second, accent, ink }, random) => {
  const colours = [main, second, accent, ink];
  const size = 50;
  return Array.from({ length: 16 }, (_, i): Shape => {
    const x = (i % 4) * size;
    const y = Math.floor(i / 4) * size + 2;
    const fill = colours[Math.floor(random() * 4)] ?? main;
    const form = Math.floor(random() * 5);
    if (form === 0) return { kind: "circle", cx: x + size / 2, cy: y + size / 2, r: size * 0.4, fill };
    if (form === 1)
      return { kind: "path", d: `M${x} ${y}h${size}a${size} ${size} 0 0 1 -${size} ${size}z`, fill };
    if (form === 2)
      return {
        kind: "path",
        d: `M${x + size} ${y + size}h-${size}a${size} ${size} 0 0 1 ${size} -${size}z`,
        fill,
      };
    if (form === 3) return { kind: "path", d: `M${x} ${y + size}L${x + size} ${y}V${y + size}z`, fill };
    return { kind: "rect", x: x + 12, y: y + 12, width: size - 24, height: size - 24, fill };
  });
};
