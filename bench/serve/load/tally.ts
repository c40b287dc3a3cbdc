import { createHistogram, type RecordableHistogram } from "node:perf_hooks";

/** Of answers to one operation, or to all. Times in ms. */
export interface Answered {
  readonly requests: number;
  readonly errors: number;
  readonly median: number;
  readonly p90: number;
  readonly p99: number;
  readonly most: number;
  /** What was wrong, each kind once. */
  readonly wrong: readonly string[];
}

const MOST_WRONG = 5;

/** Counts answers and their times. */
export class Tally {
  readonly #times: RecordableHistogram = createHistogram({ lowest: 1, highest: 120_000_000, figures: 3 });
  readonly #wrong = new Set<string>();
  #errors = 0;

  /** @param ms until the answer was whole */
  add(ms: number, wrong: string | null): void {
    this.#times.record(Math.max(1, Math.round(ms * 1000)));
    if (wrong !== null) this.fail(wrong);
  }

  /** One that had no answer. */
  fail(wrong: string): void {
    this.#errors += 1;
    if (this.#wrong.size < MOST_WRONG) this.#wrong.add(wrong);
  }

  take(): Answered {
    const at = (percent: number): number => this.#times.percentile(percent) / 1000;
    const requests = this.#times.count;
    return {
      requests,
      errors: this.#errors,
      median: at(50),
      p90: at(90),
      p99: at(99),
      most: requests === 0 ? 0 : this.#times.max / 1000,
      wrong: [...this.#wrong],
    };
  }
}
