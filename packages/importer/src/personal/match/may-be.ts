import type { Item } from "@moodreel/core";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { sharesPerson } from "../entry/person-key.ts";
import { titleKey } from "../entry/title-key.ts";
import { idsSay } from "./same-ids.ts";

/**
 * `sure`: an id, or title and year with a name in common. `likely`: title and year alone, the years are one apart, or it
 * is another edition of the book.
 * `weak`: the title alone, or nobody in common: look at it.
 */
export type HowSure = "sure" | "likely" | "weak";

/** Minutes: what is shorter is a track, not an album. */
const LONGEST_TRACK = 15;

/** How sure it is that an item of the right title is what the entry is about; `null` when it is something else. */
export function mayBe(entry: PersonalEntry, item: Item): HowSure | null {
  const { kind, form, people = [], title } = entry;
  const said = idsSay(entry, item);
  if (said === "differ") return null;
  if (form === "album" && item.runtime !== null && item.runtime <= LONGEST_TRACK) return null;
  const shared = sharesPerson(people, item.people);
  if (said === "another edition") {
    // The title has to be the whole one, and by the same author or artist.
    return shared === true && titleKey(title ?? "") === titleKey(item.title) ? "likely" : null;
  }
  if (kind !== "music" && kind !== "book") return shared === false ? "weak" : "sure";
  if (shared === false) return null;
  // Songs of one title are many.
  return shared === null && people.length > 0 ? "weak" : "sure";
}
