import { canonicalGenres, genreKey } from "@moodreel/core";
import { parseList } from "./list.ts";
import { presentText } from "./text.ts";

const MOST = 40;
const LONGEST = 60;

/** Shelves that say what somebody did with a book, not what it is. */
const NO_GENRE: ReadonlySet<string> = new Set([
  "to read",
  "currently reading",
  "read",
  "owned",
  "favorites",
  "favourites",
  "did not finish",
  "dnf",
]);

/** Genre names as written, each once. A slash separates too, so `Sci-Fi/Fantasy` is two. */
export function parseGenres(fields: readonly string[], shelves: boolean): readonly string[] {
  const names = new Map<string, string>();
  for (const field of fields) {
    for (const name of parseList(field).flatMap(parts)) {
      const text = name
        .normalize("NFC")
        .replace(/[\p{Cc}\s]+/gu, " ")
        .trim();
      if (text.length === 0 || text.length > LONGEST || names.size >= MOST) continue;
      const key = genreKey(text);
      if (names.has(key) || canonicalGenres(text).length === 0) continue;
      if (shelves && NO_GENRE.has(key)) continue;
      names.set(key, text);
    }
  }
  return [...names.values()];
}

/** `N/A` has a slash too. */
function parts(entry: string): readonly string[] {
  return presentText(entry) === null ? [] : entry.split("/");
}
