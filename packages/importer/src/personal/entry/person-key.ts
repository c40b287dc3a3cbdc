import { anySlug } from "../../items/slug-of.ts";

/** The form in which names are compared: `Tolkien, J.R.R.`, `J. R. R. Tolkien` and `jrr tolkien` are equal. */
export function personKey(name: string): string {
  const turned = name.replace(/^([^,]+),\s*([^,]+)$/, "$2 $1");
  const words = anySlug(turned.replace(/^the\s+/i, "").replace(/\b(\p{Lu})\./gu, "$1 ")).split("-");
  // Initials are one word however they are written.
  return words.reduce<string>((key, word, index) => {
    const isInitial = word.length === 1 && (words[index - 1]?.length ?? 0) === 1;
    return key === "" || isInitial ? key + word : `${key}-${word}`;
  }, "");
}

/** Whether lists of names have anybody in common; `null` when one of them is empty. */
export function sharesPerson(some: readonly string[], others: readonly string[]): boolean | null {
  if (some.length === 0 || others.length === 0) return null;
  const keys = new Set(others.map(personKey));
  return some.some((name) => keys.has(personKey(name)));
}
