import { indexItems, type ItemIndex } from "./item-index.ts";

/**
 * Ratings of many people as a sparse matrix, one row per user. Row u is the stretch
 * `offsets[u]` to `offsets[u + 1]` of the three columns, oldest first, each item at most once.
 */
export interface Interactions {
  readonly users: readonly string[];
  readonly items: ItemIndex;
  /** `users.length + 1` long. */
  readonly offsets: Uint32Array;
  /** Positions in `items`. */
  readonly item: Uint32Array;
  /** 0 to 10. */
  readonly value: Float32Array;
  /** Seconds since 1970. */
  readonly at: Float64Array;
}

/** Ratings as columns, in the order of a file: users and items by their position in the lists. */
export interface RatingColumns {
  readonly users: readonly string[];
  readonly items: readonly string[];
  readonly user: Uint32Array;
  readonly item: Uint32Array;
  /** 0 to 10. */
  readonly value: Float32Array;
  /** Seconds since 1970. */
  readonly at: Float64Array;
}

/**
 * Groups ratings by user and sorts each by time; of a repeated item the latest rating stays.
 *
 * @example
 * ```ts
 * import { columnsOf, interactionsOf } from "@moodreel/recommend";
 *
 * const ratings = [{ user: "ann", item: "Heat", value: 8, at: 1_600_000_000 }];
 * console.log(interactionsOf(columnsOf(ratings)).items.ids); // [ 'Heat' ]
 * ```
 */
export function interactionsOf(columns: RatingColumns): Interactions {
  const { users, items, user, item, value, at } = columns;
  const starts = new Uint32Array(users.length + 1);
  for (const u of user) starts[u + 1]! += 1;
  for (let u = 0; u < users.length; u++) starts[u + 1]! += starts[u]!;
  const rows = new Uint32Array(user.length);
  const next = starts.slice();
  for (let row = 0; row < user.length; row++) rows[next[user[row]!]!++] = row;

  const offsets = new Uint32Array(users.length + 1);
  const kept = new Uint32Array(user.length);
  let end = 0;
  const latest = new Int32Array(items.length).fill(-1);
  for (let u = 0; u < users.length; u++) {
    // Ties of time keep the order of the file.
    const own = rows.subarray(starts[u], starts[u + 1]).toSorted((a, b) => at[a]! - at[b]! || a - b);
    for (const row of own) latest[item[row]!] = row;
    for (const row of own) if (latest[item[row]!] === row) kept[end++] = row;
    offsets[u + 1] = end;
  }
  const pick = kept.subarray(0, end);
  return {
    users,
    items: indexItems(items),
    offsets,
    item: Uint32Array.from(pick, (row) => item[row]!),
    value: Float32Array.from(pick, (row) => value[row]!),
    at: Float64Array.from(pick, (row) => at[row]!),
  };
}
