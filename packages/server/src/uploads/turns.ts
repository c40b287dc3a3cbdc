import { ApiError } from "../errors/api-error.ts";

/** What is taken on at the same time, and what may wait for it. */
export interface TurnLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Guess of how long one takes that waits, s. */
const SECONDS_EACH = 10;

/** Work that takes much memory, a few at a time; a few more wait for their turn. */
export class Turns {
  readonly #limits: TurnLimits;
  #atWork = 0;
  readonly #waiting = new Set<() => void>();

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /**
   * Runs work in its turn.
   *
   * @param signal aborts the waiting
   * @throws ApiError `server-busy` when too many wait already; the signal's reason
   */
  async take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    if (this.#atWork < this.#limits.atOnce) this.#atWork += 1;
    else await this.#wait(signal);
    try {
      return await work();
    } finally {
      const next = this.#waiting.values().next().value;
      if (next === undefined) this.#atWork -= 1;
      else next();
    }
  }

  /** Until a turn is handed over. */
  async #wait(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#limits.waiting) throw this.#busy();
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        this.#waiting.delete(begin);
        reject(signal.reason as Error);
      };
      const begin = (): void => {
        this.#waiting.delete(begin);
        signal.removeEventListener("abort", stop);
        resolve();
      };
      this.#waiting.add(begin);
      signal.addEventListener("abort", stop, { once: true });
    });
  }

  #busy(): ApiError {
    const seconds = String(SECONDS_EACH * this.#waiting.size);
    return new ApiError(
      "server-busy",
      `${this.#atWork + this.#waiting.size} uploads are under way. Send the file again in ${seconds} s.`,
      {},
      { headers: { "retry-after": seconds } },
    );
  }
}
