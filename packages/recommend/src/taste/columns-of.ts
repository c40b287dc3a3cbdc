import { rememberByObject } from "@moodreel/core/remember";
import type { Neighbours } from "../scorer/neighbours.ts";

/** A matrix by its columns: what says something about item j, from `offsets[j]` up to `offsets[j + 1]`. */
export interface Columns {
  readonly offsets: Uint32Array;
  readonly from: Uint32Array;
  readonly weight: Float32Array;
}

/** So many entries, 16 MB by column, are kept in both orders; of a larger matrix single ones are looked for. */
const MOST_ENTRIES = 2_000_000;

/** `null` for a matrix that is too large to be kept twice. */
export function columnsOf(matrix: Neighbours): Columns | null {
  return matrix.item.length > MOST_ENTRIES ? null : turned(matrix);
}

const turned = rememberByObject(({ offsets: rows, item, weight: weights }: Neighbours): Columns => {
  const offsets = new Uint32Array(rows.length);
  for (const column of item) offsets[column + 1]! += 1;
  for (let at = 1; at < offsets.length; at++) offsets[at]! += offsets[at - 1]!;
  const next = offsets.slice();
  const from = new Uint32Array(item.length);
  const weight = new Float32Array(item.length);
  for (let row = 0; row + 1 < rows.length; row++) {
    for (let e = rows[row]!; e < rows[row + 1]!; e++) {
      const at = next[item[e]!]!++;
      from[at] = row;
      weight[at] = weights[e]!;
    }
  }
  return { offsets, from, weight };
});
