import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import { foldText } from "@moodreel/core/text";
import { findTitles, hasUnchecked } from "./find-titles.ts";
import type { GenerationSource } from "./generation-source.ts";
import type { ItemShelf } from "./item-shelf.ts";

/** Hits among which a title that is exactly the text is looked for, and moved to the front. */
const LOOKED_FOR_EXACT = 300;
/** The best hits of many texts are the same. */
const foldedTitles = rememberByObject(({ title, otherTitles = [] }: Item): readonly string[] =>
  [title, ...otherTitles].map(foldText),
);

/** Of the best hits those that are exactly the text come first. */
export async function titledRows(
  source: GenerationSource,
  shelf: Pick<ItemShelf, "ofRows">,
  text: string,
): Promise<Uint32Array> {
  const { rows, unchecked, people } = await findTitles(source, text);
  const exact: number[] = [];
  const others: number[] = [];
  const wanted = foldText(text);
  // Beyond the first only titles with words left to check need to be looked at.
  const looked = unchecked.length > 0 ? rows : rows.subarray(0, LOOKED_FOR_EXACT);
  for (const { item, row } of await shelf.ofRows([...looked])) {
    const titles = foldedTitles(item);
    if (!hasUnchecked(titles, unchecked)) continue;
    (titles.includes(wanted) ? exact : others).push(row);
  }
  const rest = rows.subarray(looked.length);
  const titled = people.length === 0 ? null : new Set(rows);
  const behind = people.filter((row) => titled?.has(row) === false);
  const ordered = new Uint32Array(exact.length + others.length + rest.length + behind.length);
  ordered.set(exact);
  ordered.set(others, exact.length);
  ordered.set(rest, exact.length + others.length);
  ordered.set(behind, exact.length + others.length + rest.length);
  return ordered;
}
