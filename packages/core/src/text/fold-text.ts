const PLAIN = /^[\x20-\x7e]*$/;
const WORD = /[\p{L}\p{N}]+/gu;

/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const SPECIAL = /[øłđðþßæœı]/g;

/** Words in lower case, without accents and punctuation, one space apart: how titles and names are compared. */
export function foldText(text: string): string {
  return foldedWords(text).join(" ");
}

/** An apostrophe joins: `Don't` is `dont`, `L'Avventura` is `lavventura` as well as it can be. */
export function foldedWords(text: string): readonly string[] {
  if (PLAIN.test(text)) return plainWords(text);
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’]/g, "");
  return folded.match(WORD) ?? [];
}

/** The same for ASCII, an order faster: titles come by the million. */
function plainWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let word = "";
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at === lower.length ? 32 : lower.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) word += lower.slice(start, at);
    start = -1;
    if (code === 39) continue;
    if (word !== "") words.push(word);
    word = "";
  }
  return words;
}

/** Letters of European languages lie below. */
const LATIN = 0x180;

/**
 * What each character below U+0180 becomes inside a word, by its code: letters, `""` for one that joins its neighbours,
 * `null` for one that separates words; `undefined` for the few that do something else.
 */
export const LATIN_FOLDS: readonly (string | null | undefined)[] = Array.from(
  { length: LATIN },
  (_, code) => {
    const [before, after, ...more] = foldedWords(`x${String.fromCharCode(code)}x`);
    if (before === "x" && after === "x" && more.length === 0) return null;
    return after === undefined ? before?.slice(1, -1) : undefined;
  },
);
