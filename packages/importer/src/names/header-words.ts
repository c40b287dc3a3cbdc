import { plainWords } from "@moodreel/core/text";

/** Scripts that put no spaces between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * The words of a column's name, in the form in which names are compared: `Artist Name(s)`, `artistName` and
 * `artist_name` begin with `artist`, `name`; numbers are words of their own.
 */
export function headerWords(name: string): readonly string[] {
  const apart = name
    // Letters of their own, which have no accent to leave out.
    .replaceAll("ı", "i")
    .replaceAll(/ł/gi, "l")
    .replace(/(?:IM|TM|TV)DB/gi, (site) => site.toLowerCase())
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L})(\p{N})/gu, "$1 $2");
  const words = plainWords(apart);
  return words === "" ? [] : words.split(" ");
}

/** Words that are written together, such as `directorname`, as those of a vocabulary; `null` for others. */
export function unglued(word: string, vocabulary: ReadonlySet<string>): readonly string[] | null {
  if (word.length < 7 || word.length > 40 || vocabulary.has(word) || UNSPACED.test(word)) return null;
  /** The words that reach to each place; the fewest. */
  const reaching: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    reaching[end] = null;
    for (let begin = 0; begin <= end - 3; begin++) {
      const before = reaching[begin];
      const part = word.slice(begin, end);
      if (before === null || before === undefined || !vocabulary.has(part)) continue;
      const best = reaching[end];
      if (best === null || best === undefined || before.length + 1 < best.length)
        reaching[end] = [...before, part];
    }
  }
  return reaching[word.length] ?? null;
}
