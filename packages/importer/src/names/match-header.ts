import { plainWords } from "@moodreel/core/text";
import { FIELD_WORDS, type FieldWords } from "./field-words.ts";
import { headerWords, unglued, UNSPACED } from "./header-words.ts";
import { withoutScale } from "./scale-in-name.ts";
import { PEOPLE_WORDS } from "./people-words.ts";

/** A column's name, taken apart once. */
export interface Header {
  /** Letters and digits alone, as `columnKey` gives them. */
  readonly key: string;
  /** The same of what stands behind the last point of `outer.inner`; the key where there is none. */
  readonly lastKey: string;
  readonly words: readonly string[];
}

/** Words that say nothing of what a column holds. */
const NEUTRAL: ReadonlySet<string> = new Set(
  "s the of a de la le o in en as name names value label main full info data metadata master attributes node volume item items film movie book song track game list english usa us top".split(
    " ",
  ),
);
const MOST_EXTRA = 3;

interface Compiled {
  readonly names: ReadonlyMap<string, number>;
  /** With their place in the list, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [index: number, phrase: readonly string[]])[]>;
  /** Of scripts without spaces, as they are found within a name. */
  readonly unspaced: readonly (readonly [index: number, text: string])[];
  readonly avoid: ReadonlySet<string>;
  readonly avoidUnspaced: readonly string[];
}

const compiled = new WeakMap<FieldWords, Compiled>();
let vocabulary: ReadonlySet<string> | null = null;

/** All words of all fields, by which words that are written together are taken apart. */
function allWords(): ReadonlySet<string> {
  vocabulary ??= new Set(
    [...Object.values(FIELD_WORDS), ...PEOPLE_WORDS]
      .flatMap(({ words }) => words.split(", ").flatMap((phrase) => plainWords(phrase).split(" ")))
      .concat(["name", "names", "imdb", "total", "number", "avg", "average", "critic", "user"])
      .filter((word) => word.length >= 3 && !UNSPACED.test(word)),
  );
  return vocabulary;
}

/** Takes a column's name apart. */
export function headerOf(name: string): Header {
  const words = headerWords(withoutScale(name)).flatMap((word) => unglued(word, allWords()) ?? [word]);
  const last = name.slice(name.lastIndexOf(".") + 1);
  return { key: keyOf(name), lastKey: keyOf(last), words };
}

function keyOf(name: string): string {
  return headerWords(name).join("");
}

/**
 * How well a name says that a column fills a field: 300 for the best name, over 200 for one of the names,
 * above 0 for one that has words of it, 0 for no sign.
 */
export function matchHeader(field: FieldWords, { key, lastKey, words }: Header): number {
  const { names, phrases, unspaced, avoid, avoidUnspaced } = compile(field);
  const exact = names.get(key);
  if (exact !== undefined) return 300 - exact;
  let best = 0;
  const joined = words.join("");
  if (UNSPACED.test(joined)) {
    for (const [index, inside] of unspaced) {
      if (!joined.includes(inside)) continue;
      const rest = joined.replace(inside, "");
      if (avoidUnspaced.some((word) => rest.includes(word))) continue;
      if (rest.length > 0 && words.some((word) => avoid.has(word))) continue;
      best = Math.max(best, 200 - index / 4 - Math.min(rest.length, 8) * 3);
    }
  }
  const whole = names.has(lastKey) && lastKey !== key ? 5 : 0;
  for (const [at, word] of words.entries()) {
    for (const [index, phrase] of phrases.get(word) ?? []) {
      if (!phrase.every((part, place) => words[at + place] === part)) continue;
      const rest = words.filter((_word, place) => place < at || place >= at + phrase.length);
      if (rest.some((other) => avoid.has(other))) continue;
      const extra = rest.filter((other) => !NEUTRAL.has(other) && !/^\d+$/.test(other)).length;
      if (extra > MOST_EXTRA) continue;
      best = Math.max(best, 200 - index / 4 - 12 * extra + whole + phrase.length);
    }
  }
  return best;
}

function compile(field: FieldWords): Compiled {
  let known = compiled.get(field);
  if (known === undefined) {
    const phrases = [...new Set(field.words.split(", ").map(plainWords))];
    const avoid = field.avoid.split(", ").map(plainWords);
    known = {
      names: new Map(field.names.split(", ").map((name, index) => [name, index])),
      phrases: Map.groupBy(
        phrases.map((phrase, index) => [index, phrase.split(" ")] as const),
        ([, [first = ""]]) => first,
      ),
      unspaced: phrases.flatMap((phrase, index) =>
        UNSPACED.test(phrase) ? [[index, phrase.replaceAll(" ", "")] as const] : [],
      ),
      avoid: new Set(avoid),
      avoidUnspaced: avoid.filter((word) => UNSPACED.test(word)),
    };
    compiled.set(field, known);
  }
  return known;
}
