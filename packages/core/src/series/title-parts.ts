import { foldedWords } from "../text/fold-text.ts";

/** What a title says of the series that it may belong to. */
export interface TitleParts {
  /** All words, folded, without an article before them. */
  readonly words: readonly string[];
  /** The words without the number of a part and what names it: `toy story` of "Toy Story 2", `che` of "Che: Part One". */
  readonly stem: readonly string[];
  /** The words before a colon or dash; all of the stem where there is none. */
  readonly head: readonly string[];
  /** The number of the part; `null` where the title has none. */
  readonly part: number | null;
}

/** "Part" and the like before a number, in the languages that the page speaks and a few others. */
const NAMES_PART: ReadonlySet<string> = new Set(
  (
    "part pt vol volume chapter episode book no nr teil kapitel band folge buch partie tome chapitre livre parte " +
    "capitulo volumen libro capitolo deel hoofdstuk boek czesc tom rozdzial del dil kniha osa bolum kisim"
  ).split(" "),
);
/** Words for numbers from one on, in some languages. */
const COUNTS = [
  "one two three four five six seven eight nine ten eleven twelve thirteen",
  "first second third fourth fifth",
  "eins zwei drei vier",
  "un deux trois quatre",
  "uno dos tres cuatro",
  "uno due tre quattro",
  "um dois tres quatro",
  "een twee drie vier",
  "jeden dwa trzy cztery",
].map((words) => words.split(" "));
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  COUNTS.flatMap((words) => words.map((word, at) => [word, at + 1] as const)),
);
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"];
/** A larger number is a year, a room or a temperature. */
const MOST_PARTS = 30;
export const ARTICLES: ReadonlySet<string> = new Set(
  "the a an der die das ein eine le la les un une el los las il lo gli i de het een".split(" "),
);
/** Between what a series is called and what a part of it is. */
const BREAK = /:\s|\s[-–—]\s|\s\(|,\s(?=\p{L}+\.?\s\d)/u;

export function titleParts(title: string): TitleParts {
  const words = withoutArticle(foldedWords(title));
  const [before = title] = title.split(BREAK);
  const long = withoutArticle(foldedWords(before));
  const head = numbered(long);
  if (head.part !== null) return { words, stem: head.rest, head: head.rest, part: head.part };
  if (long.length === words.length) return { words, stem: words, head: words, part: null };
  // "Che: Part Two", "Harry Potter and the Deathly Hallows: Part 2".
  const all = numbered(words);
  return { words, stem: all.rest, head: long, part: all.part };
}

/** A number at the end, or before the rest as in "22 Jump Street", with what names it. */
function numbered(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly part: number | null;
} {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return { rest: words, part: null };
  const named = NAMES_PART.has(words.at(-2) ?? "");
  const part = numberOf(last, named);
  if (part !== null && (!named || words.length > 2)) return { rest: words.slice(0, named ? -2 : -1), part };
  const first = /^\d{1,2}$/.test(words[0]!) && words.length > 2 ? Number(words[0]) : null;
  return first === null ? { rest: words, part: null } : { rest: words.slice(1), part: first };
}

/** @param isNamed behind a word for a part, where a letter or a word can only be its number */
function numberOf(word: string, isNamed: boolean): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word) <= MOST_PARTS && Number(word) > 0 ? Number(word) : null;
  const roman = ROMAN.indexOf(word);
  // A single letter is more often a name: "Malcolm X", "V".
  if (roman >= 0 && (isNamed || word.length > 1)) return roman + 1;
  return NUMBER_WORDS.get(word) ?? null;
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.has(words[0]!) ? words.slice(1) : words;
}
