import type { Kind, Reaction } from "@moodreel/core";
import { kindWords } from "../kinds/kind-words.ts";

/** Without the word that each kind has of its own. */
const WORDS: Readonly<Record<Exclude<Reaction, "seen">, string>> = {
  like: "liked",
  "not-now": "not now",
  never: "never",
  watchlist: "watchlist",
  started: "started",
  finished: "finished",
};

/** "liked", "heard": what somebody said of an item, in a word or two. */
export function reactionWord(reaction: Reaction, kind: Kind): string {
  return reaction === "seen" ? kindWords(kind).done.toLowerCase() : WORDS[reaction];
}

/** "8 of 10" */
export function ratingWord(rating: number): string {
  return `${rating} of 10`;
}
