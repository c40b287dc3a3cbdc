const ZERO = 48;
const NINE = 57;
/** Ids below this that are plain numbers are found without making a string of them. */
const NUMBERS = 1 << 24;

/** Numbers names in the order in which they come. */
export class IdTable {
  readonly names: string[] = [];
  readonly #byName = new Map<string, number>();
  /** By id, for ids that are numbers as one writes them: 1 + position, 0 for none. */
  #byNumber = new Uint32Array(1024);
  readonly #decoder = new TextDecoder();

  of(name: string): number {
    const number = /^(?:0|[1-9]\d{0,7})$/.test(name) ? Number(name) : NUMBERS;
    return number < NUMBERS ? this.#ofNumber(number) : this.#ofName(name);
  }

  /** The same for a name in UTF-8, which is faster for one that is a number. */
  ofBytes(bytes: Uint8Array, start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte < ZERO || byte > NINE) return this.#ofName(this.#text(bytes, start, end));
      number = number * 10 + byte - ZERO;
    }
    const plain = number < NUMBERS && (bytes[start] !== ZERO || end === start + 1);
    return plain ? this.#ofNumber(number) : this.#ofName(this.#text(bytes, start, end));
  }

  #text(bytes: Uint8Array, start: number, end: number): string {
    return this.#decoder.decode(bytes.subarray(start, end));
  }

  #ofNumber(number: number): number {
    if (number >= this.#byNumber.length) {
      let length = this.#byNumber.length;
      while (length <= number) length *= 2;
      const longer = new Uint32Array(length);
      longer.set(this.#byNumber);
      this.#byNumber = longer;
    }
    const known = this.#byNumber[number]!;
    if (known > 0) return known - 1;
    this.#byNumber[number] = this.names.push(String(number));
    return this.names.length - 1;
  }

  #ofName(name: string): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    // In memory of its own: a piece of a long text keeps all of it in memory.
    const own = JSON.parse(JSON.stringify(name)) as string;
    this.#byName.set(own, this.names.length);
    return this.names.push(own) - 1;
  }
}
