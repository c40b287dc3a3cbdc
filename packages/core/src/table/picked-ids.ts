import type { Item } from "../item/item.ts";

type Ids = readonly Item["id"][];

/** Where ids of a list come from. */
export interface Picked {
  /** The same list each time, such as all ids that a model knows. */
  readonly all: Ids;
  /** Of each id its place there. */
  readonly places: Uint32Array;
}

const known = new WeakMap<Ids, Picked>();

/** Ids by their places in a list, of which {@link pickedFrom} knows that: what is kept by place is found at once. */
export function pickIds(all: Ids, places: Uint32Array): Ids {
  const ids: Item["id"][] = [];
  for (const place of places) ids.push(all[place]!);
  known.set(ids, { all, places });
  return ids;
}

export function pickedFrom(ids: Ids): Picked | undefined {
  return known.get(ids);
}
