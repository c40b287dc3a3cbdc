import { IdTable } from "./id-table.ts";
import type { RatingColumns } from "./interactions.ts";
import type { Rating } from "./rating.ts";

const FIRST_CAPACITY = 1 << 16;

/** Collects ratings row by row into columns that grow: 20 bytes a row, whatever the length of the ids. */
export class RatingBuilder {
  readonly users = new IdTable();
  readonly items = new IdTable();
  #user = new Uint32Array(FIRST_CAPACITY);
  #item = new Uint32Array(FIRST_CAPACITY);
  #value = new Float32Array(FIRST_CAPACITY);
  #at = new Float64Array(FIRST_CAPACITY);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param user and `item`, by their place in `users` and `items` */
  add(user: number, item: number, value: number, at: number): void {
    if (this.#length === this.#user.length) this.#grow();
    const row = this.#length++;
    this.#user[row] = user;
    this.#item[row] = item;
    this.#value[row] = value;
    this.#at[row] = at;
  }

  /** The columns with values from 0 to 10: doubled when none is over 5, as of five stars. */
  scaledColumns(): RatingColumns {
    const columns = this.columns();
    const { value } = columns;
    if (value.every((one) => one <= 5)) value.forEach((one, row) => (value[row] = 2 * one));
    return columns;
  }

  columns(): RatingColumns {
    return {
      users: this.users.names,
      items: this.items.names,
      user: this.#user.subarray(0, this.#length),
      item: this.#item.subarray(0, this.#length),
      value: this.#value.subarray(0, this.#length),
      at: this.#at.subarray(0, this.#length),
    };
  }

  #grow(): void {
    const capacity = this.#user.length * 2;
    const { user, item, value, at } = this.columns();
    (this.#user = new Uint32Array(capacity)).set(user);
    (this.#item = new Uint32Array(capacity)).set(item);
    (this.#value = new Float32Array(capacity)).set(value);
    (this.#at = new Float64Array(capacity)).set(at);
  }
}

/**
 * Columns of a list of ratings.
 *
 * @example
 * ```ts
 * import { columnsOf } from "@moodreel/recommend";
 *
 * const ratings = [{ user: "ann", item: "Heat", value: 8, at: 1_600_000_000 }];
 * console.log(columnsOf(ratings).users); // [ 'ann' ]
 * ```
 */
export function columnsOf(ratings: Iterable<Rating>): RatingColumns {
  const table = new RatingBuilder();
  for (const { user, item, value, at } of ratings) {
    table.add(table.users.of(user), table.items.of(item), value, at);
  }
  return table.columns();
}
