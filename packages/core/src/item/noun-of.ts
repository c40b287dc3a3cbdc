import type { Kind } from "./item.ts";

const NOUNS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  movie: ["film", "films"],
  book: ["book", "books"],
  music: ["track", "tracks"],
  game: ["game", "games"],
};

/**
 * What an item of a kind is called in a sentence. @param count how many there are
 *
 * @example
 * nounOf("movie", 2); // "films"
 */
export function nounOf(kind: Kind, count: number): string {
  return NOUNS[kind][count === 1 ? 0 : 1];
}
