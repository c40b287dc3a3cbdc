import type { Motif } from "./shape.ts";

/** A tower on a rock under arcs of night. */
export const fantasy: Motif = ({ main, second, accent, ink }, random) => {
  const x = 88 + random() * 24;
  const top = 56 + random() * 16;
  return [
    ...[96, 74, 52].map((r, i) => ({
      kind: "circle" as const,
      cx: x,
      cy: 112,
      r,
      fill: i % 2 === 0 ? second : main,
      opacity: 0.32 + i * 0.16,
    })),
    { kind: "path", d: `M${x - 90} 214L${x - 26} 150h52L${x + 92} 214z`, fill: ink },
    { kind: "rect", x: x - 14, y: top + 28, width: 28, height: 130 - top, fill: ink },
    { kind: "path", d: `M${x - 20} ${top + 28}L${x} ${top - 18}L${x + 20} ${top + 28}z`, fill: accent },
    { kind: "rect", x: x + 20, y: 112, width: 16, height: 46, fill: ink },
    { kind: "path", d: `M${x + 17} 112l11 -24l11 24z`, fill: accent },
    { kind: "rect", x: x - 4, y: top + 44, width: 8, height: 15, fill: accent },
    { kind: "path", d: `M${x} ${top - 18}v-16l14 5l-14 6`, fill: accent, stroke: accent, strokeWidth: 1.4 },
  ];
};
