import type { Motif } from "./shape.ts";

/** Searchlights over a broken skyline. */
export const war: Motif = ({ main, second, accent, ink }, random) => {
  let skyline = "M-10 300V168";
  for (let x = -10; x < 210; x += 20) skyline += `H${x + 10}V${140 + random() * 40}H${x + 20}`;
  return [
    ...[30, 92, 158].map((x) => {
      const lean = random() * 120 - 60;
      return {
        kind: "path" as const,
        d: `M${x} 180L${x + lean - 16} -10h34z`,
        fill: main,
        opacity: 0.55,
      };
    }),
    { kind: "circle", cx: 60 + random() * 80, cy: 50, r: 16, fill: accent },
    { kind: "path", d: `${skyline}V300z`, fill: second },
    { kind: "path", d: "M-10 184h220v140H-10z", fill: ink, opacity: 0.85 },
  ];
};
