import { PEOPLE_WORDS } from "../names/people-words.ts";
import { fitsPeople } from "./fits.ts";
import type { SplitName } from "./split-names.ts";
import type { StudiedColumns } from "./studied-columns.ts";

/**
 * All columns of people: those of each part in turn, known names and lower numbers first.
 *
 * @param names columns that have the parts of one name
 */
export function guessPeople(
  studied: StudiedColumns,
  names: readonly SplitName[],
  isTaken: (index: number) => boolean,
): readonly number[] {
  const taken = new Set<number>();
  for (const part of PEOPLE_WORDS) {
    const candidates = studied
      .candidates(part, (looks) => fitsPeople(looks))
      .filter(({ index, score }) => !isTaken(index) && !taken.has(index) && score > 0)
      .toSorted(
        (a, b) => Math.round(b.score / 50) - Math.round(a.score / 50) || order(a.index) - order(b.index),
      );
    for (const { index } of candidates) taken.add(index);
    if (part.part === "cast") for (const index of rolesIn(studied)) if (!isTaken(index)) taken.add(index);
  }
  for (const { first, last } of names) {
    if (taken.size > 0 && !taken.has(first) && !taken.has(last)) continue;
    taken.add(first);
    taken.add(last);
  }
  /** By the number in the name, then by the place in the file. */
  function order(index: number): number {
    const words = studied.headers[index]?.words ?? [];
    const number = words.find((word) => /^\d$/.test(word));
    return Number(number ?? 0) * 10_000 + index;
  }
  return [...taken];
}

/** `Role: [{"tag": "Anna Alpha"}]`: lists under that name are who plays, and plain text alone the part that they play. */
function rolesIn(studied: StudiedColumns): readonly number[] {
  return [...studied.headers.keys()].filter((index) => {
    if (!/^roles?$/.test(studied.headers[index]?.key ?? "")) return false;
    const looks = studied.looks(index);
    return looks.texts.some((text) => text.startsWith("[")) && fitsPeople(looks) > 0;
  });
}
