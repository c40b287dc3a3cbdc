import type { Motif } from "./shape.ts";

/** Two faces in profile, one behind the other, looking the same way. */
export const twoProfiles: Motif = ({ main, second, accent }, random) => {
  const apart = 34 + random() * 26;
  return [
    { kind: "circle", cx: 146, cy: 48, r: 24 + random() * 8, fill: accent },
    { kind: "path", d: profile(58 + apart), fill: second },
    { kind: "path", d: profile(36), fill: main },
  ];
};

function profile(x: number): string {
  return `M${x - 60} 300V118C${x - 60} 70 ${x - 20} 46 ${x + 16} 54C${x + 42} 60 ${x + 48} 84 ${x + 46} 98L${x + 64} 126L${x + 48} 132L${x + 52} 146L${x + 44} 150L${x + 48} 158C${x + 50} 172 ${x + 34} 176 ${x + 18} 174L${x + 22} 300z`;
}
