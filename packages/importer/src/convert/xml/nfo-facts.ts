import { textOf, type XmlNode } from "./xml-node.ts";

/** Whose ratings are taken first, when none is marked. */
const BEST = ["imdb", "themoviedb", "tmdb", "trakt"];

export function isImdbId(text: string): boolean {
  return /^tt\d{7,}$/.test(text);
}

/** The rating, of 10, and its votes: that which is marked, else IMDb's, else the first. */
export function nfoRating(node: XmlNode): { readonly rating?: string; readonly votes?: string } {
  const given = node.children
    .filter(({ name }) => name === "ratings")
    .flatMap(({ children }) => children)
    .filter((rating) => Number(numberOf(textOf(rating, "value"))) > 0);
  const chosen =
    given.find(({ attributes }) => attributes["default"] === "true") ??
    BEST.flatMap((source) => given.filter(({ attributes }) => attributes["name"] === source))[0] ??
    given[0];
  if (chosen !== undefined) {
    const max = Number(chosen.attributes["max"] ?? 10);
    const value = Number(numberOf(textOf(chosen, "value")));
    const rating = (value * 10) / (max > 0 ? max : 10);
    return {
      rating: String(Math.round(Math.min(rating, 10) * 100) / 100),
      votes: textOf(chosen, "votes").replace(/[,.\s]/g, ""),
    };
  }
  const alone = numberOf(textOf(node, "rating"));
  if (!(Number(alone) > 0 && Number(alone) <= 10)) return {};
  return { rating: alone, votes: textOf(node, "votes").replace(/[,.\s]/g, "") };
}

function numberOf(text: string): string {
  return text.replace(",", ".");
}
