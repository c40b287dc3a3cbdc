import type { Motif } from "./shape.ts";

/** Mesas under a striped sun, and a cactus. */
export const western: Motif = ({ main, second, accent, ink }, random) => {
  const x = 36 + random() * 20;
  const side = 120 + random() * 24;
  return [
    { kind: "circle", cx: 100, cy: 104, r: 62, fill: accent },
    ...[112, 126, 140].map((y, i) => ({
      kind: "rect" as const,
      x: 30,
      y,
      width: 140,
      height: 3 + i * 2,
      fill: second,
    })),
    { kind: "path", d: `M${side} 176l8 -62h50l14 62zM-10 176v-36h34l10 36z`, fill: main },
    { kind: "path", d: "M-10 174h220v140H-10z", fill: ink },
    {
      kind: "path",
      d: `M${x + 22} 190V98M${x + 22} 150h-17v-24M${x + 22} 138h18v-30`,
      fill: "none",
      stroke: ink,
      strokeWidth: 9,
    },
  ];
};
