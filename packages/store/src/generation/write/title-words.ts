import { foldedWords, LATIN_FOLDS } from "@moodreel/core/text";
import { SHORT_CODES, SHORT_LENGTH } from "./short-words.ts";
import type { WordNumbers } from "./word-numbers.ts";

/** Words after these say little of a title. */
const MOST_WORDS = 24;
const LONGEST_WORD = 60;
const SPACE = 32;
const HALF = 6;
const BASE = 37;

/** What a character becomes inside a word, by its code: that of a letter or digit by {@link SHORT_CODES}, or one of these. */
const SEPARATES = 64;
/** Nothing, several letters, or one of another script. */
const OTHER = 65;
const NOT_LATIN = 66;
const FOLDS = Uint8Array.from(LATIN_FOLDS, (letters) => {
  if (letters === undefined) return NOT_LATIN;
  if (letters === null) return SEPARATES;
  const code = letters.length === 1 ? (SHORT_CODES[letters.charCodeAt(0)] ?? 0) : 0;
  return code === 0 ? OTHER : code;
});

/** Finds the numbers of the words of a title, as `foldedWords` gives them, mostly without making strings. */
export class TitleWords {
  readonly #numbers: WordNumbers;

  constructor(numbers: WordNumbers) {
    this.#numbers = numbers;
  }

  /** @param from, to where the title stands in the text */
  read(text: string, from: number, to: number, take: (word: number) => void): void {
    let words = 0;
    let length = 0;
    let [low, high] = [0, 0];
    let begin = from;
    let short = true;
    for (let at = from; at <= to && words < MOST_WORDS; at++) {
      const code = at === to ? SPACE : text.charCodeAt(at);
      const fold = code < FOLDS.length ? FOLDS[code]! : NOT_LATIN;
      if (fold < SEPARATES) {
        if (length < HALF) low = (Math.imul(low, BASE) + fold) | 0;
        else high = (Math.imul(high, BASE) + fold) | 0;
        length += 1;
      } else if (fold === SEPARATES) {
        if (at > begin) {
          const number =
            short && length <= SHORT_LENGTH
              ? this.#numbers.ofShort(low, high)
              : this.#ofFolded(text, begin, at);
          if (number !== null) {
            words += 1;
            if (number >= 0) take(number);
          }
        }
        length = low = high = 0;
        begin = at + 1;
        short = true;
      } else if (fold === OTHER) short = false;
      else {
        this.#readOther(text, begin, to, take, MOST_WORDS - words);
        return;
      }
    }
  }

  /** A word that is not to be had by its halves; -1 for one that is too long, `null` for none. */
  #ofFolded(text: string, from: number, to: number): number | null {
    let word = "";
    for (let at = from; at < to; at++) word += LATIN_FOLDS[text.charCodeAt(at)] ?? "";
    if (word === "") return null;
    return word.length > LONGEST_WORD ? -1 : this.#numbers.of(word);
  }

  /** Characters of other scripts: the rest of the title from the word on that has the first of them. */
  #readOther(text: string, from: number, to: number, take: (word: number) => void, most: number): void {
    for (const word of foldedWords(text.slice(from, to)).slice(0, most)) {
      if (word.length <= LONGEST_WORD) take(this.#numbers.of(word));
    }
  }
}
