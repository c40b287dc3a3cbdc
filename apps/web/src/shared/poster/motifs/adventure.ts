import type { Motif, Shape } from "./shape.ts";

/** Ranges behind ranges, a low sun, and a path that winds in. */
export const adventure: Motif = ({ main, second, accent, ink }, random) => {
  const sun = 52 + random() * 96;
  return [
    { kind: "circle", cx: sun, cy: 70, r: 34, fill: accent },
    range(random, 88, 34, second, 0.75),
    range(random, 122, 30, main, 0.95),
    range(random, 158, 20, ink, 0.9),
    {
      kind: "path",
      d: "M92 205c30-14 44-20 26-30s-34-10-14-20",
      fill: "none",
      stroke: accent,
      strokeWidth: 4,
    },
  ];
};

function range(random: () => number, base: number, height: number, fill: string, opacity: number): Shape {
  let d = `M-10 ${base + 20}`;
  for (let x = -10; x < 210; x += 36) {
    d += `L${x + 18} ${base - height * (0.35 + random())}L${x + 36} ${base + height * 0.3 * random()}`;
  }
  return { kind: "path", d: `${d}V320H-10z`, fill, opacity };
}
