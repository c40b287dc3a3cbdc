import type { Motif } from "./shape.ts";

/** A round creature that looks at you. */
export const animation: Motif = ({ main, second, accent, ink, ground }, random) => {
  const x = 84 + random() * 32;
  const eye = 15 + random() * 6;
  const look = random() * 8 - 4;
  const ear = 16 + random() * 12;
  return [
    { kind: "circle", cx: 30 + random() * 140, cy: 42, r: 22, fill: second },
    { kind: "path", d: `M${x - 46} 80l-${ear} -46l42 20zM${x + 46} 80l${ear} -46l-42 20z`, fill: accent },
    { kind: "path", d: `M${x - 64} 300V124a64 64 0 0 1 128 0V300z`, fill: main },
    { kind: "circle", cx: x - 24, cy: 112, r: eye, fill: "#ffffff" },
    { kind: "circle", cx: x + 24, cy: 112, r: eye, fill: "#ffffff" },
    { kind: "circle", cx: x - 24 + look, cy: 114, r: eye * 0.5, fill: "#17121f" },
    { kind: "circle", cx: x + 24 + look, cy: 114, r: eye * 0.5, fill: "#17121f" },
    {
      kind: "path",
      d: `M${x - 16} 146q16 ${10 + random() * 14} 32 0`,
      fill: "none",
      stroke: ink === "#ffffff" ? ground : ink,
      strokeWidth: 5,
    },
    { kind: "circle", cx: x - 44, cy: 142, r: 8, fill: accent, opacity: 0.7 },
    { kind: "circle", cx: x + 44, cy: 142, r: 8, fill: accent, opacity: 0.7 },
  ];
};
