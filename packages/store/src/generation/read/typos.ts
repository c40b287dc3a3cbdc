/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Nobody spells longer ones from memory, and each letter costs eighty words to look up, or more of a script with many. */
const LONGEST = 40;
const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz0123456789");

/**
 * All words that one slip of the finger away lie: a letter left out, put in, changed, or two neighbours
 * swapped (Damerau 1964: four in five misspellings). Some hundreds; the word itself is not among them.
 */
export function neighbours(word: string): readonly string[] {
  const letters = Array.from(word);
  if (letters.length < SHORTEST || letters.length > LONGEST) return [];
  const alphabet = [...new Set([...LETTERS, ...letters])];
  const found = new Set<string>();
  for (let at = 0; at <= letters.length; at++) {
    const before = letters.slice(0, at).join("");
    const after = letters.slice(at).join("");
    const rest = letters.slice(at + 1).join("");
    for (const letter of alphabet) found.add(before + letter + after);
    if (at === letters.length) continue;
    found.add(before + rest);
    for (const letter of alphabet) found.add(before + letter + rest);
    if (at + 1 < letters.length) {
      found.add(`${before}${letters[at + 1]}${letters[at]}${letters.slice(at + 2).join("")}`);
    }
  }
  found.delete(word);
  return [...found];
}
