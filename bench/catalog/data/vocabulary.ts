import { randomStream } from "@moodreel/core/random";

const ONSETS = [
  "b",
  "br",
  "c",
  "ch",
  "d",
  "f",
  "g",
  "gr",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "v",
  "w",
];
const VOWELS = ["a", "a", "e", "e", "i", "o", "u", "ai", "ea", "ou"];
const ENDS = ["", "", "l", "n", "r", "s", "t", "nd", "ck", "m"];

/** The share of words with accents. */
const ACCENTED = 0.04;

/** What titles begin with and are held together by. */
const COMMON = [
  "The",
  "of",
  "a",
  "in",
  "and",
  "to",
  "La",
  "Love",
  "Night",
  "Day",
  "My",
  "de",
  "Life",
  "World",
];

/** Distinct made-up words in the order of how frequent they are, the short ones first as in any language. */
export function vocabulary(size: number, seed: number): readonly string[] {
  const random = randomStream(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] as string;
  const words = new Set(COMMON);
  while (words.size < size) {
    const syllables = 1 + Math.floor(random() * Math.min(4, 1 + Math.log10(words.size)));
    let word = "";
    for (let i = 0; i < syllables; i++)
      word += pick(ONSETS) + pick(VOWELS) + (i + 1 < syllables ? "" : pick(ENDS));
    if (random() < ACCENTED) word = word.replace("e", "é").replace("o", "ö");
    words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...words];
}
