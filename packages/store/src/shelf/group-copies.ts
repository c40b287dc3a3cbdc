import type { Item, Kind } from "@moodreel/core";
import { isSame, keysOf } from "./same-item.ts";
import { uniteItems } from "./unite-items.ts";

/** One item on the shelf, and what each catalogue has of it. */
export interface Copies {
  readonly item: Item;
  readonly copies: readonly Item[];
}

/** Puts together what is the same in several catalogues, in the order of their first ones. */
export function groupCopies(lists: readonly (readonly Item[])[], kind: Kind): readonly Copies[] {
  const groups: Item[][] = [];
  const byKey = new Map<string, Item[][]>();
  for (const [at, list] of lists.entries()) {
    for (const item of list) {
      const keys = [item.id, ...keysOf(item)];
      // A catalogue tells its own items apart.
      const there = at === 0 ? undefined : groupOf(byKey, keys, item, kind, list);
      const group = there ?? [];
      group.push(item);
      if (there === undefined) groups.push(group);
      for (const key of keys) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [group]);
        else if (!known.includes(group)) known.push(group);
      }
    }
  }
  return groups.map((copies) => ({ copies, item: copies.length === 1 ? copies[0]! : uniteItems(copies) }));
}

function groupOf(
  byKey: ReadonlyMap<string, readonly Item[][]>,
  keys: readonly string[],
  item: Item,
  kind: Kind,
  own: readonly Item[],
): Item[] | undefined {
  for (const key of keys) {
    const found = byKey.get(key)?.find((group) => {
      // One of whom nothing is known may go with two that are not the same.
      return !isOf(group.at(-1)!, own) && group.every((copy) => isSame(copy, item, kind));
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

const listed = new WeakMap<readonly Item[], ReadonlySet<Item>>();

function isOf(item: Item, list: readonly Item[]): boolean {
  const known = listed.get(list) ?? new Set(list);
  listed.set(list, known);
  return known.has(item);
}
