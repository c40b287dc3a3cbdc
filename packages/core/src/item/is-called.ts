import { foldText } from "../text/fold-text.ts";
import type { Item } from "./item.ts";

/** A title with its year, as lists show it: `Heat (1972)`. */
export function titleWithYear(text: string): { readonly title: string; readonly year: number } | null {
  const [, title, year] = /^\s*(\S.*?)\s*\(([12]\d{3})\)\s*$/.exec(text) ?? [];
  return title === undefined ? null : { title, year: Number(year) };
}

/**
 * Whether an item has a title, whatever the case, accents and article; also with the year behind it.
 *
 * @example
 * isCalled(itemOf({ title: "The Matrix", year: 1999 }), "matrix (1999)"); // true
 */
export function isCalled({ title, otherTitles = [], year }: Item, wanted: string): boolean {
  const titles = new Set([title, ...otherTitles].map(bare));
  if (titles.has(bare(wanted))) return true;
  const dated = titleWithYear(wanted);
  return dated !== null && dated.year === year && titles.has(bare(dated.title));
}

/** Whether an id or words of a title mean this item, as opposed to coming near it. */
export function isMeant(item: Item, wanted: string): boolean {
  return item.id === wanted || isCalled(item, wanted);
}

function bare(title: string): string {
  return foldText(title).replace(/^(?:the|an?) (?=.)/, "");
}
