/**
 * Which of some numbers were met in one pass. A pass is over when the next begins, so that none needs an array of
 * its own, which for a list of a thousand items would be as long as the catalogue.
 */
export class Marks {
  /** In which pass a number was met last. */
  #passes = new Uint32Array();
  #pass = 0;

  /** @param size the numbers are below */
  begin(size: number): void {
    this.#pass += 1;
    if (this.#passes.length < size) this.#passes = new Uint32Array(2 * size);
  }

  /** @returns whether it was not met before */
  add(number: number): boolean {
    if (this.#passes[number] === this.#pass) return false;
    this.#passes[number] = this.#pass;
    return true;
  }

  has(number: number): boolean {
    return this.#passes[number] === this.#pass;
  }
}
