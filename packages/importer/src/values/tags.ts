import { genreKey } from "@moodreel/core/genre";
import { parseList } from "./list.ts";
import { presentText } from "./text.ts";

const MOST = 30;
const LONGEST = 40;

/** Shelves that say what somebody did with a book, not what it is. */
const DONE: ReadonlySet<string> = new Set([
  "to read",
  "currently reading",
  "read",
  "owned",
  "favorites",
  "favourites",
  "did not finish",
  "dnf",
]);

/** Whether a shelf says what somebody did with it. */
export function isDoing(shelf: string): boolean {
  return DONE.has(genreKey(shelf));
}

/** Words in lower case, each once: thirty of forty characters at most. */
export function parseTags(fields: readonly string[]): readonly string[] {
  return tagsOf(fields.flatMap(parseList));
}

export function tagsOf(words: readonly string[]): readonly string[] {
  const tags = new Set<string>();
  for (const word of words) {
    if (tags.size >= MOST) break;
    const tag = word
      .normalize("NFC")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim()
      .toLowerCase();
    if (tag.length <= LONGEST && presentText(tag) !== null && !isDoing(tag)) tags.add(tag);
  }
  return [...tags];
}
