import type { Interactions } from "@moodreel/recommend";

/** Who rated item i: `raters[starts[i]]` up to `raters[starts[i + 1]]`, by row. */
export interface Raters {
  readonly starts: Uint32Array;
  readonly raters: Uint32Array;
}

export function ratersOf({ users, items, offsets, item }: Interactions): Raters {
  const starts = new Uint32Array(items.ids.length + 1);
  for (const i of item) starts[i + 1]! += 1;
  for (let i = 0; i < items.ids.length; i++) starts[i + 1]! += starts[i]!;
  const raters = new Uint32Array(item.length);
  const next = starts.slice();
  for (let user = 0; user < users.length; user++) {
    for (let row = offsets[user]!; row < offsets[user + 1]!; row++) raters[next[item[row]!]!++] = user;
  }
  return { starts, raters };
}
