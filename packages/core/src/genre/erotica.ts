import type { Kind } from "../item/item.ts";
import { canonicalKeys } from "./canonical-genres.ts";

/**
 * The genres that nobody is shown who did not ask for them. "Adult" on a book says that it is not for the
 * young, and no more.
 *
 * @example
 * eroticGenres("movie"); // ["Erotica", "Adult"]
 */
export function eroticGenres(kind: Kind): readonly string[] {
  return kind === "book" ? BOOKS : OTHERS;
}

const BOOKS = ["Erotica"];
const OTHERS = ["Erotica", "Adult"];

/** Whether one of these genres, by any of its names, is erotica. */
export function namesErotica(genres: readonly string[], kind: Kind): boolean {
  const erotic = canonicalKeys(eroticGenres(kind));
  return canonicalKeys(genres).some((key) => erotic.includes(key));
}
