import type { Motif } from "./shape.ts";

/** A burst, and something that leaves it fast. */
export const action: Motif = ({ main, second, accent, ink }, random) => {
  const cx = 70 + random() * 60;
  const cy = 92 + random() * 20;
  return [
    ...Array.from({ length: 18 }, (_, i) => ({
      kind: "path" as const,
      d: ray(cx, cy, (i * 20 + random() * 8) * (Math.PI / 180), 0.075 + random() * 0.06),
      fill: i % 3 === 0 ? second : main,
      opacity: 0.9,
    })),
    { kind: "path", d: star(cx, cy, random), fill: accent },
    { kind: "circle", cx, cy, r: 13, fill: ink },
  ];
};

function ray(cx: number, cy: number, angle: number, half: number): string {
  const point = (a: number): string => `${cx + Math.cos(a) * 330} ${cy + Math.sin(a) * 330}`;
  return `M${cx} ${cy}L${point(angle - half)}L${point(angle + half)}z`;
}

function star(cx: number, cy: number, random: () => number): string {
  const points = Array.from({ length: 22 }, (_, i) => {
    const r = i % 2 === 0 ? 42 + random() * 22 : 24;
    const a = (i / 22) * Math.PI * 2;
    return `${cx + Math.cos(a) * r} ${cy + Math.sin(a) * r}`;
  });
  return `M${points.join("L")}z`;
}
