import type { GenerationSink } from "./generation-sink.ts";
import type { WordList } from "./word-runs.ts";

/** Entries of a part of a list. */
const PART = 1 << 16;
/** Up to so many numbers are copied one by one in less time than at once. */
const FEW = 32;

/**
 * Cuts lists into parts, and joins pieces of one list: rows in rising order, then as many levels of quality. What is
 * written is written over by the next part.
 */
export class PartWriter {
  readonly #sink: Pick<GenerationSink, "writePart">;
  readonly #buffer = new ArrayBuffer(PART * 6);
  readonly #rows = new Uint32Array(this.#buffer, 0, PART);
  /** The same bytes: levels go behind the rows once it is known how many those are. */
  readonly #units = new Uint16Array(this.#buffer);
  readonly #levels = new Uint16Array(PART);
  #word = "";
  #part = 0;
  #used = 0;

  constructor(sink: Pick<GenerationSink, "writePart">) {
    this.#sink = sink;
  }

  /** @param list the next by rising word, or the next piece of the same */
  async push({ word, rows, levels }: WordList): Promise<void> {
    if (word !== this.#word && this.#part + this.#used > 0) await this.end();
    this.#word = word;
    for (let from = 0; from < rows.length;) {
      const size = Math.min(rows.length - from, PART - this.#used);
      this.#take(rows, levels, from, size);
      from += size;
      if (this.#used === PART) await this.#flush();
    }
  }

  /** Writes what is left of the last list. */
  async end(): Promise<void> {
    const done = this.#used > 0 ? this.#flush() : undefined;
    this.#part = 0;
    await done;
  }

  #take(rows: Uint32Array, levels: Uint16Array, from: number, size: number): void {
    const used = this.#used;
    this.#used = used + size;
    if (size > FEW) {
      this.#rows.set(rows.subarray(from, from + size), used);
      this.#levels.set(levels.subarray(from, from + size), used);
      return;
    }
    for (let i = 0; i < size; i++) {
      this.#rows[used + i] = rows[from + i]!;
      this.#levels[used + i] = levels[from + i]!;
    }
  }

  #flush(): Promise<void> | void {
    const size = this.#used;
    if (size > FEW) this.#units.set(this.#levels.subarray(0, size), size * 2);
    else for (let i = 0; i < size; i++) this.#units[size * 2 + i] = this.#levels[i]!;
    const part = this.#part;
    this.#used = 0;
    this.#part = part + 1;
    return this.#sink.writePart("word", this.#word, part, new Uint8Array(this.#buffer, 0, size * 6));
  }
}
