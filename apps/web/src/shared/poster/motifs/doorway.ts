import type { Motif } from "./shape.ts";

/** Two chairs that do not face each other, and a lamp. */
export const doorway: Motif = ({ main, second, accent, ink }, random) => {
  const lamp = 80 + random() * 40;
  return [
    { kind: "rect", x: lamp - 1, y: -2, width: 2, height: 50, fill: ink },
    { kind: "path", d: `M${lamp - 26} 68q4-24 26-24t26 24z`, fill: accent },
    {
      kind: "path",
      d: `M${lamp - 26} 70L${lamp - 86} 206H${lamp + 86}L${lamp + 26} 70z`,
      fill: main,
      opacity: 0.3,
    },
    { kind: "path", d: "M52 206v-86M52 162h-34v44M52 120v42", fill: "none", stroke: second, strokeWidth: 8 },
    { kind: "path", d: "M150 206v-86M150 162h34v44", fill: "none", stroke: main, strokeWidth: 8 },
    { kind: "rect", x: -4, y: 202, width: 208, height: 6, fill: ink },
  ];
};
