/** Rows as bits: a set of hundreds of thousands of ten million takes a megabyte, and each look a few nanoseconds. */
export class RowBits {
  readonly #bits: Uint32Array;
  /** Rows in the words before; made when a place is first asked for. */
  #before: Uint32Array | null = null;

  /** @param last the highest row there is room for */
  constructor(last: number) {
    this.#bits = new Uint32Array((last >>> 5) + 1);
  }

  add(rows: Uint32Array): void {
    const bits = this.#bits;
    for (let i = 0; i < rows.length; i++) bits[rows[i]! >>> 5]! |= 1 << (rows[i]! & 31);
  }

  /** Of rows beyond the last none is there. */
  remove(rows: Uint32Array): void {
    const bits = this.#bits;
    const { length } = bits;
    for (let i = 0; i < rows.length; i++) {
      const word = rows[i]! >>> 5;
      if (word < length) bits[word]! &= ~(1 << (rows[i]! & 31));
    }
  }

  has(row: number): boolean {
    return ((this.#bits[row >>> 5]! >>> (row & 31)) & 1) === 1;
  }

  /** How many rows there are. */
  count(): number {
    return this.#sums().at(-1)!;
  }

  /** How many rows come before one that is there. */
  placeOf(row: number): number {
    const word = row >>> 5;
    return this.#sums()[word]! + ones(this.#bits[word]! & ((1 << (row & 31)) - 1));
  }

  #sums(): Uint32Array {
    if (this.#before !== null) return this.#before;
    const bits = this.#bits;
    const before = new Uint32Array(bits.length + 1);
    for (let word = 0; word < bits.length; word++) {
      const there = bits[word]!;
      before[word + 1] = before[word]! + (there === 0 ? 0 : ones(there));
    }
    return (this.#before = before);
  }
}

/** How many bits of a number are set: https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function ones(number: number): number {
  const pairs = number - ((number >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
