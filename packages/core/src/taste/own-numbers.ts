/** No number of a feature. */
const FREE = -1;
/** Spreads numbers that follow one another (Knuth 1973, multiplicative hashing). */
const SPREAD = 0x9e37_79b1;

/** Places of some numbers, each once: looked up thousands of times for each change of what somebody likes. */
export class OwnNumbers {
  readonly #numbers: Int32Array;
  readonly #places: Int32Array;
  readonly #shift: number;

  /** @param numbers 0 or more */
  constructor(numbers: Int32Array) {
    const bits = 1 + 32 - Math.clz32(numbers.length);
    this.#shift = 32 - bits;
    this.#numbers = new Int32Array(2 ** bits).fill(FREE);
    this.#places = new Int32Array(2 ** bits);
    for (let place = 0; place < numbers.length; place++) {
      const slot = this.#slotOf(numbers[place]!);
      this.#numbers[slot] = numbers[place]!;
      this.#places[slot] = place;
    }
  }

  /** -1 for a number that is not among them. */
  placeOf(number: number): number {
    const slot = this.#slotOf(number);
    return this.#numbers[slot] === FREE ? -1 : this.#places[slot]!;
  }

  #slotOf(number: number): number {
    const last = this.#numbers.length - 1;
    let slot = Math.imul(number, SPREAD) >>> this.#shift;
    while (this.#numbers[slot] !== FREE && this.#numbers[slot] !== number) slot = (slot + 1) & last;
    return slot;
  }
}
