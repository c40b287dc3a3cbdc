import type { Motif } from "./shape.ts";

/** An open shutter: six blades around a clear eye. */
export const documentary: Motif = ({ main, second, accent, ink }, random) => {
  const turn = random() * 60;
  const open = 26 + random() * 14;
  return [
    { kind: "circle", cx: 100, cy: 104, r: 82, fill: main },
    ...Array.from({ length: 6 }, (_, i) => ({
      kind: "path" as const,
      d: blade(((turn + i * 60) * Math.PI) / 180, open),
      fill: i % 2 === 0 ? second : main,
      stroke: ink,
      strokeWidth: 1.4,
    })),
    { kind: "circle", cx: 100, cy: 104, r: open * 0.55, fill: accent },
    { kind: "circle", cx: 100, cy: 104, r: 82, fill: "none", stroke: ink, strokeWidth: 5 },
  ];
};

function blade(angle: number, open: number): string {
  return `M${at(open, angle)}L${at(82, angle + 0.62)}A82 82 0 0 1 ${at(82, angle + 1.67)}L${at(open, angle + Math.PI / 3)}z`;
}

/** A point by radius and angle around the shutter's centre. */
function at(r: number, angle: number): string {
  return `${100 + Math.cos(angle) * r} ${104 + Math.sin(angle) * r}`;
}
