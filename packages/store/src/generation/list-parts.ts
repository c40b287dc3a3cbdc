/**
 * Entries per part of a posting list. The first is small, since most questions are answered from it; the
 * others are large, since what gets so far reads on.
 */
export function partSize(part: number): number {
  return part === 0 ? 256 : 4096;
}

/** The list of all items. No genre has the empty key. */
export const ALL_ITEMS = "";

/** A person as an entry of the lists by word; words have no such character. */
export function wordOfPerson(folded: string): string {
  return `@${folded}`;
}
