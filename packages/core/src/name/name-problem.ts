import { PUNCTUATION } from "./name-characters.ts";

/**
 * Which character cannot stand in a name, and why: half a sentence that goes on from `the name`.
 *
 * @param at UTF-16 units before the character
 * @param position the character's number as a person counts, from 1
 */
export function nameProblem(name: string, at: number, position: number): string {
  const character = String.fromCodePoint(name.codePointAt(at) ?? 0);
  return `has ${shown(character)} as character ${position}, ${whyNot(character, position)}`;
}

const UNSEEN = String.raw`\p{C}\p{DI}\p{Zl}\p{Zp}`;
const HIDDEN = new RegExp(`[${UNSEEN}\\p{M}]`, "u");
const EVERY_UNSEEN = new RegExp(`[${UNSEEN}]`, "gu");

/** What cannot be seen, or would join what stands before it, is shown by its number alone. */
function shown(character: string): string {
  const number = numberOf(character);
  return HIDDEN.test(character) ? number : `"${character}" (${number})`;
}

function numberOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}`;
}

/** Characters of a name that a message shows. */
const MOST_SHOWN = 80;

/** What somebody gave as a name, safe to show: its beginning, and what cannot be seen as `<U+200B>`. */
export function visibleName(text: string): string {
  const visible = text.replace(EVERY_UNSEEN, (character) => `<${numberOf(character)}>`);
  return Array.from(visible).slice(0, MOST_SHOWN).join("");
}

/** Each reason, the first that fits. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, "a control character"],
  [/[\p{Zl}\p{Zp}]/u, "a line break"],
  [/\p{Bidi_C}/u, "which changes the direction of the text around it"],
  [/[\u200c\u200d]/u, "which joins letters of some scripts, and emoji, and here joins none"],
  [/[\p{DI}\p{Cf}]/u, "which cannot be seen"],
  [/\p{Cs}/u, "half of a character"],
  [/[\p{Co}\p{Cn}]/u, "which stands for nothing that all systems know"],
  [/\p{M}/u, "an accent or a sign that no letter stands before"],
  [/\p{RI}/u, "half of a flag"],
];

function whyNot(character: string, position: number): string {
  const known = REASONS.find(([pattern]) => pattern.test(character));
  if (known !== undefined) return known[1];
  if (position === 1 && PUNCTUATION.includes(character)) {
    return "and names begin with a letter, a digit or an emoji";
  }
  return `and names have letters, digits, spaces, emoji and ${PUNCTUATION} only`;
}
