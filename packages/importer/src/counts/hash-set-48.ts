/** A set of texts that keeps 48 bits of a hash of each, by open addressing with linear steps. */
export class HashSet48 {
  #high = new Uint32Array(1024);
  /** 0 marks a free slot together with a high part of 0. */
  #low = new Uint16Array(1024);
  #size = 0;
  #hashHigh = 0;
  #hashLow = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether the text is new. */
  add(text: string): boolean {
    if ((this.#size + 1) * 4 > this.#high.length * 3) this.#grow();
    this.#hash(text);
    const slot = this.#slotOf(this.#hashHigh, this.#hashLow);
    if (!this.#isFree(slot)) return false;
    this.#high[slot] = this.#hashHigh;
    this.#low[slot] = this.#hashLow;
    this.#size += 1;
    return true;
  }

  has(text: string): boolean {
    this.#hash(text);
    return !this.#isFree(this.#slotOf(this.#hashHigh, this.#hashLow));
  }

  #isFree(slot: number): boolean {
    return this.#high[slot] === 0 && this.#low[slot] === 0;
  }

  /** Where the hash is, or the free slot where it would be. */
  #slotOf(high: number, low: number): number {
    const mask = this.#high.length - 1;
    // The low bits of the high part spread well and are as many as there are slots.
    let at = high & mask;
    while (!this.#isFree(at) && (this.#high[at] !== high || this.#low[at] !== low)) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const high = this.#high;
    const low = this.#low;
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint16Array(high.length * 2);
    for (let i = 0; i < high.length; i++) {
      const h = high[i] ?? 0;
      const l = low[i] ?? 0;
      if (h === 0 && l === 0) continue;
      const slot = this.#slotOf(h, l);
      this.#high[slot] = h;
      this.#low[slot] = l;
    }
  }

  /** Two FNV-like hashes of 32 bits, of the second the upper half. */
  #hash(text: string): void {
    let a = 0x811c9dc5;
    let b = 0x1b873593;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
      b ^= b >>> 13;
    }
    a ^= a >>> 15;
    a = Math.imul(a, 0x2c1b3c6d);
    a ^= a >>> 12;
    this.#hashHigh = a >>> 0;
    this.#hashLow = b >>> 16 || 1;
  }
}
