import type { Item } from "@moodreel/core";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { isAlike } from "./best-match.ts";
import { mayBe } from "./may-be.ts";

/** More than these help nobody to choose. */
const MOST = 5;

/** The items that an entry could be about when none was taken: its title, the year as far as one is known; best first. */
export function couldBe(entry: PersonalEntry, found: readonly Item[]): readonly Item[] {
  const { year } = entry;
  const apart = (item: Item): number =>
    year === null || item.year === null ? 1 : Math.abs(item.year - year);
  return [...new Map(found.map((item) => [item.id, item])).values()]
    .filter((item) => isAlike(entry, item) && mayBe(entry, item) !== null && apart(item) <= 1)
    .toSorted((a, b) => apart(a) - apart(b))
    .slice(0, MOST);
}
