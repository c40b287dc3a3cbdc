import { foldName, freeName, type NameOf } from "@moodreel/core/name";

/**
 * New names for rows that were written before names were compared without case and composition. The first of several that are one
 * now keeps its name, the others get a number behind theirs: none is lost. In this order no name is given while another row has it.
 *
 * @param rows `name`, and `folded`, which is null for those that are looked at
 */
export function namesToFold(
  rows: readonly Readonly<Record<string, unknown>>[],
  of: NameOf,
): readonly (readonly [old: string, name: string])[] {
  const taken = new Set(rows.flatMap(({ folded }) => (typeof folded === "string" ? [folded] : [])));
  const free = (old: string): string => freeName(old, of, (folded) => taken.has(folded));
  const named: (readonly [string, string])[] = [];
  const left = rows.filter(({ folded }) => folded === null).map(({ name }) => String(name));
  for (const isLast of [false, true]) {
    for (const old of left.splice(0)) {
      const name = free(old);
      if (name !== old && !isLast) {
        left.push(old);
        continue;
      }
      taken.add(foldName(name));
      named.push([old, name]);
    }
  }
  return named;
}
