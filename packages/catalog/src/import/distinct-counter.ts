/**
 * Counts distinct texts among tens of millions in 16 bytes each: keeps 53 bits of a hash instead of
 * the text. (A `Set` holds sixteen million entries at most.) Among ten million texts the chance
 * that any two share their 53 bits is about one in two hundred.
 */
export class DistinctCounter {
  #slots = new Float64Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether the text is new. */
  add(text: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const added = insert(this.#slots, hash53(text));
    if (added) this.#size += 1;
    return added;
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2);
    for (const hash of this.#slots) if (hash !== 0) insert(slots, hash);
    this.#slots = slots;
  }
}

/** Open addressing with linear steps; 0 marks a free slot. */
function insert(slots: Float64Array, hash: number): boolean {
  const mask = slots.length - 1;
  for (let at = hash % slots.length; ; at = (at + 1) & mask) {
    if (slots[at] === hash) return false;
    if (slots[at] === 0) {
      slots[at] = hash;
      return true;
    }
  }
}

/** Two FNV-like 32-bit hashes joined to an integer from 1 to 2^53 - 1. */
function hash53(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a ^= a >>> 15;
  return (a >>> 0) * 2 ** 21 + ((b >>> 0) & (2 ** 21 - 1)) || 1;
}
