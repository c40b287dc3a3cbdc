import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import { foldText } from "@moodreel/core/text";
import { findTitles, hasUnchecked, isNear } from "./find-titles.ts";
import type { Meant } from "./find-words.ts";
import type { GenerationSource } from "./generation-source.ts";
import type { ItemShelf } from "./item-shelf.ts";

/** Hits among which a title that is exactly the text is looked for, and moved to the front. */
const LOOKED_FOR_EXACT = 300;
/** The best hits of many texts are the same. */
const foldedTitles = rememberByObject(({ title, otherTitles = [] }: Item): readonly string[] =>
  [title, ...otherTitles].map(foldText),
);

/** Of the best hits those that are exactly the text come first, and before them those of the year that it names. */
export async function titledRows(
  source: GenerationSource,
  shelf: Pick<ItemShelf, "ofRows">,
  text: string,
): Promise<Uint32Array> {
  const { rows, meant, year, unchecked, people } = await findTitles(source, text);
  const wanted = foldText(text);
  const groups: [dated: number[], exact: number[], others: number[]] = [[], [], []];
  // Beyond the first only titles with words left to check need to be looked at.
  const looked = unchecked.length > 0 ? rows : rows.subarray(0, LOOKED_FOR_EXACT);
  for (const { item, row } of await shelf.ofRows([...looked])) {
    const titles = foldedTitles(item);
    if (!hasUnchecked(titles, unchecked)) continue;
    const isExact = titles.some((title) => isWhole(title, wanted, meant));
    groups[year !== null && item.year === year ? 0 : isExact ? 1 : 2].push(row);
  }
  const titled = people.length === 0 ? null : new Set(rows);
  const behind = people.filter((row) => titled?.has(row) === false);
  const [dated, exact, others] = groups;
  const rest = rows.subarray(looked.length);
  // A name that is spelled so is meant rather than a title that nearly is.
  return joinRows(
    isNear(meant) ? [behind, dated, exact, others, rest] : [dated, exact, others, rest, behind],
  );
}

/** Whether a title is the text and no more, be it with slips. */
function isWhole(title: string, wanted: string, meant: readonly Meant[]): boolean {
  if (title === wanted) return true;
  const own = title.split(" ");
  return own.length === meant.length && own.every((word, at) => stands(meant[at]!, word));
}

function stands({ asked, words }: Meant, word: string): boolean {
  return word === asked || (!word.startsWith(asked) && words.some((one) => one.word === word));
}

function joinRows(parts: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
