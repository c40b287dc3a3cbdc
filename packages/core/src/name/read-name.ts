import { FIRST, NEXT } from "./name-characters.ts";
import { nameProblem } from "./name-problem.ts";
import { normalName } from "./normal-name.ts";

/** What a name is of; the characters that it may have, a letter with its marks or an emoji counted as one. */
export const NAME_LENGTHS = { viewer: 40, catalog: 64 } as const;

export type NameOf = keyof typeof NAME_LENGTHS;

/** Code points in one character, on average: a name in a script with many marks fits, a tower of marks does not. */
const POINTS_PER_CHARACTER = 4;

/** The most code points that a name may have. */
export const mostCodePoints = (of: NameOf): number => NAME_LENGTHS[of] * POINTS_PER_CHARACTER;

/** A name as it is to be kept, or what is wrong with it: half a sentence that goes on from `the name`. */
export type NameRead = { readonly name: string } | { readonly problem: string };

/**
 * Reads the name of a person or a catalogue: letters of every script with their marks, digits, spaces, emoji and a little
 * punctuation.
 *
 * @example
 * ```ts
 * import { readName } from "@moodreel/core/name";
 *
 * console.log(readName(" O’Brien ", "viewer")); // { name: "O’Brien" }
 * ```
 */
export function readName(text: string, of: NameOf): NameRead {
  const most = NAME_LENGTHS[of];
  const name = normalName(text);
  if (name === "") return { problem: "is empty" };
  let characters = 0;
  for (let at = 0; at < name.length; characters += 1) {
    const next = matchAt(characters === 0 ? FIRST : NEXT, name, at);
    if (next === null) return { problem: nameProblem(name, at, characters + 1) };
    at += next.length;
  }
  if (characters > most) return { problem: `has ${characters} characters, and ${most} are the most` };
  const [points, mostPoints] = [Array.from(name).length, mostCodePoints(of)];
  if (points > mostPoints) {
    return {
      problem: `has ${points} code points with its accents and joined emoji, and ${mostPoints} are the most`,
    };
  }
  return { name };
}

/**
 * The nearest name to a text that may have anything in it, such as a file's: `-` stands for each run of what a name may not have,
 * and what cannot be seen is left out. Empty where nothing is left.
 */
export function nearestName(text: string, of: NameOf, most: number = NAME_LENGTHS[of]): string {
  const rest = normalName(text);
  let [name, characters, points, gap] = ["", 0, 0, false];
  for (let at = 0; at < rest.length && characters < most;) {
    const next = matchAt(name === "" ? FIRST : NEXT, rest, at);
    if (next === null) {
      const character = String.fromCodePoint(rest.codePointAt(at) ?? 0);
      gap ||= !/[\p{DI}\p{Cc}\p{M}]/u.test(character);
      at += character.length;
      continue;
    }
    const added = gap && name !== "" ? `-${next}` : next;
    points += Array.from(added).length;
    characters += added.length === next.length ? 1 : 2;
    if (points > mostCodePoints(of) || characters > most) break;
    name += added;
    gap = false;
    at += next.length;
  }
  // A joiner may not be left over where the name was cut.
  return normalName(name.replace(/\u200c$/, ""));
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
