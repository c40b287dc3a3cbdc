import type { GenerationSource } from "./generation-source.ts";

/** Words that a text may stand for as well, with a year that was named beside them. */
export interface OtherReading {
  readonly words: readonly string[];
  readonly year: number | null;
}

/** Each half of a word that was written together has as many letters at least. */
const SHORTEST_HALF = 2;
/** A text is read so often otherwise, at most. */
const MOST_READINGS = 8;
const YEAR = /^(18[89]|19\d|20\d)\d$/;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"] as const;

/**
 * How people write what is spelled another way: with the year behind the title (`matrix 1999`), with a figure for a
 * Roman numeral or the other way round (`rocky 4`), two words for one (`di caprio`), or one for two (`spiderman`).
 */
export async function otherReadings(
  source: Pick<GenerationSource, "knownWords">,
  words: readonly string[],
): Promise<readonly OtherReading[]> {
  const undated = words.filter((word) => !YEAR.test(word));
  const isDated = words.length - undated.length === 1 && undated.length > 0;
  const year = isDated ? Number(words.find((word) => YEAR.test(word))) : null;
  const titles = isDated ? undated : words;
  const apart = await takenApart(source, titles);
  const readings = [...(isDated ? [titles] : []), ...otherNumerals(titles), ...joined(titles), ...apart];
  return readings.slice(0, MOST_READINGS).map((one) => ({ words: [...new Set(one)], year }));
}

function otherNumerals(words: readonly string[]): readonly (readonly string[])[] {
  const other = words.map((word) => {
    const place = ROMAN.findIndex((roman) => roman === word);
    return place >= 0 ? String(place + 1) : (ROMAN[Number(word) - 1] ?? word);
  });
  return other.every((word, at) => word === words[at]) ? [] : [other];
}

/** Each two neighbours as one word. */
function joined(words: readonly string[]): readonly (readonly string[])[] {
  return words
    .slice(1)
    .map((second, at) => [...words.slice(0, at), `${words[at]}${second}`, ...words.slice(at + 2)]);
}

/** Each word as two that titles have; those first whose rarer half is the most frequent. */
async function takenApart(
  source: Pick<GenerationSource, "knownWords">,
  words: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const cuts = words.flatMap((word, place) =>
    Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, at) => {
      const cut = at + SHORTEST_HALF;
      return { place, halves: [word.slice(0, cut), word.slice(cut)] as const };
    }),
  );
  if (cuts.length === 0) return [];
  const known = await source.knownWords([...new Set(cuts.flatMap(({ halves }) => halves))]);
  const items = new Map(known.map((one) => [one.word, one.items]));
  return cuts
    .map((cut) => ({ ...cut, rarer: Math.min(...cut.halves.map((half) => items.get(half) ?? 0)) }))
    .filter(({ rarer }) => rarer > 0)
    .toSorted((a, b) => b.rarer - a.rarer)
    .map(({ place, halves }) => [...words.slice(0, place), ...halves, ...words.slice(place + 1)]);
}
