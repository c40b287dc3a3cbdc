import type { Motif } from "./shape.ts";

/** A ringed planet, stars and a small ship's trail. */
export const scienceFiction: Motif = ({ main, second, accent, ink }, random) => {
  const cx = 84 + random() * 32;
  return [
    ...Array.from({ length: 34 }, () => ({
      kind: "circle" as const,
      cx: random() * 200,
      cy: random() * 205,
      r: 0.5 + random() * 1.3,
      fill: ink,
      opacity: 0.5 + random() * 0.5,
    })),
    {
      kind: "path",
      d: `M${cx - 88} 128a88 22 -16 0 0 176 -50`,
      fill: "none",
      stroke: accent,
      strokeWidth: 5,
    },
    { kind: "circle", cx, cy: 102, r: 54, fill: main },
    {
      kind: "path",
      d: `M${cx - 52} 90q52 22 104 -4a54 54 0 0 0 -8 -18q-44 22 -90 4a54 54 0 0 0 -6 18z`,
      fill: second,
    },
    {
      kind: "path",
      d: `M${cx - 88} 128a88 22 -16 0 0 176 -50`,
      fill: "none",
      stroke: accent,
      strokeWidth: 5,
    },
    {
      kind: "path",
      d: `M${20 + random() * 20} 190L${168 + random() * 20} 26`,
      stroke: ink,
      strokeWidth: 0.9,
      fill: "none",
      opacity: 0.7,
    },
  ];
};
