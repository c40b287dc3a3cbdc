export const WAYS = ["exact", "unfinished", "with a slip"] as const;

/** What somebody types who looks for a title: the whole of it, all but the end, or with a wrong letter. */
export function typed(title: string, way: (typeof WAYS)[number], random: () => number): string {
  if (way === "exact") return title;
  if (way === "unfinished") return title.slice(0, Math.max(4, Math.ceil(title.length * 0.7)));
  const words = title.split(" ");
  const longest = words.reduce((most, word, at) => (word.length > (words[most] ?? "").length ? at : most), 0);
  return words.map((word, at) => (at === longest ? slipped(word, random) : word)).join(" ");
}

/** One letter, not among the first two, is another. */
function slipped(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 2 + Math.floor(random() * (word.length - 2));
  return `${word.slice(0, at)}${word[at] === "x" ? "z" : "x"}${word.slice(at + 1)}`;
}
