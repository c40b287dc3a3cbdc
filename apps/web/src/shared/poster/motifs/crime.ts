import type { Motif } from "./shape.ts";

/** A fingerprint, with a line that crosses it out. */
export const crime: Motif = ({ main, second, accent, ink }, random) => {
  const cx = 92 + random() * 16;
  return [
    ...Array.from({ length: 9 }, (_, i) => {
      const r = 8 + i * 9;
      const open = random() * 16;
      return {
        kind: "path" as const,
        d: `M${cx - r} ${124 + open}V108a${r} ${r * 1.05} 0 0 1 ${r * 2} 0v${18 + random() * 30}`,
        fill: "none",
        stroke: i % 4 === 3 ? second : main,
        strokeWidth: 4.6,
      };
    }),
    { kind: "rect", x: -20, y: 168 + random() * 8, width: 240, height: 17, turn: -9, fill: accent },
    { kind: "rect", x: -20, y: 174, width: 240, height: 2, turn: -9, fill: ink, opacity: 0.8 },
  ];
};
