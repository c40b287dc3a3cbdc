/** Whether a server is asked: one that fails is left out until it answers again. */
export class Availability {
  readonly #retryMs: number;
  readonly #now: () => number;
  #state: "in" | "lags" | "failed" = "in";
  #retryAt = 0;
  #isProbed = false;

  constructor(retryMs: number, now: () => number) {
    this.#retryMs = retryMs;
    this.#now = now;
  }

  get isIn(): boolean {
    return this.#state === "in" || (this.#state === "lags" && this.#now() >= this.#retryAt);
  }

  /** @returns whether that is news */
  failed(): boolean {
    const isNews = this.#state !== "failed";
    this.#leaveOut("failed");
    return isNews;
  }

  /** It lacks what others have: it may have it after a while. */
  lags(): void {
    if (this.#state !== "failed") this.#leaveOut("lags");
  }

  /** @returns whether that is news */
  answered(): boolean {
    const isNews = this.#state === "failed";
    this.#state = "in";
    return isNews;
  }

  /**
   * Looks whether one that failed is back, once in a while, and lets nobody wait for it.
   *
   * @param look tells what came of it as any other use does
   */
  probe(look: () => Promise<unknown>): void {
    if (this.#state !== "failed" || this.#isProbed || this.#now() < this.#retryAt) return;
    this.#isProbed = true;
    const end = (): void => {
      this.#isProbed = false;
    };
    look().then(end, end);
  }

  #leaveOut(state: "lags" | "failed"): void {
    this.#state = state;
    this.#retryAt = this.#now() + this.#retryMs;
  }
}
