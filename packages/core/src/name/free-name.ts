import { foldName } from "./fold-name.ts";
import { NAME_LENGTHS, nearestName, readName, type NameOf } from "./read-name.ts";

/** Room for a space and a number behind a name. */
const ROOM = 5;

/**
 * The nearest name to one that was given before names had their present rules, such that it is nobody else's: where another of the
 * same folded form is there, the next number stands behind it, as in `Ana 2`.
 *
 * @param isTaken of what {@link foldName} gives
 */
export function freeName(old: string, of: NameOf, isTaken: (folded: string) => boolean): string {
  const read = readName(old, of);
  const name = "name" in read ? read.name : nearestName(old, of) || of;
  if (!isTaken(foldName(name))) return name;
  const short = nearestName(name, of, NAME_LENGTHS[of] - ROOM);
  for (let number = 2; ; number += 1) {
    const free = `${short} ${number}`;
    if (!isTaken(foldName(free))) return free;
  }
}
