import type { Motif, Shape } from "./shape.ts";

/** Three flowers in a glass. */
export const bouquet: Motif = ({ main, second, accent, ink }, random) => {
  const heads = [
    [62, 74, main],
    [138, 66, second],
    [102, 48, accent],
  ] as const;
  return [
    ...heads.flatMap(([x, y, fill]): Shape[] => {
      const cx = x + random() * 14 - 7;
      const start = random() * 6;
      const petals = Array.from({ length: 7 }, (_, i): Shape => {
        const a = start + (i / 7) * Math.PI * 2;
        return { kind: "circle", cx: cx + Math.cos(a) * 19, cy: y + Math.sin(a) * 19, r: 12, fill };
      });
      return [
        { kind: "path", d: `M${cx} ${y}Q${cx} 130 100 196`, fill: "none", stroke: ink, strokeWidth: 3 },
        ...petals,
        { kind: "circle", cx, cy: y, r: 9, fill: ink },
      ];
    }),
    { kind: "path", d: "M72 138h56l-9 72h-38z", fill: ink, opacity: 0.88 },
    { kind: "path", d: "M75 162h50l-6 48h-38z", fill: second, opacity: 0.75 },
  ];
};
