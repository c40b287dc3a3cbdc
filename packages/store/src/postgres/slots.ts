interface Waiting {
  readonly go: () => void;
  readonly late: NodeJS.Timeout;
}

/** ms after which one more is tried where there were fewer than allowed. */
const GROW_MS = 5000;

/** Every one stayed taken for as long as somebody was ready to wait. */
export class NoSlot extends Error {
  override readonly name = "NoSlot";
}

/** Lets so many go on at a time. The others wait in line, and not forever. */
export class Slots {
  readonly #most: number;
  readonly #now: () => number;
  readonly #line: Waiting[] = [];
  #limit: number;
  #limitedAt = 0;
  #taken = 0;

  /** @param most 1 or more */
  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#limit = most;
    this.#now = now;
  }

  get taken(): number {
    return this.#taken;
  }

  /** @throws NoSlot after `ms` */
  take(ms: number): Promise<void> {
    this.#grow();
    if (this.#taken < this.#limit) {
      this.#taken += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        go: resolve,
        late: setTimeout(() => {
          this.#line.splice(this.#line.indexOf(waiting), 1);
          reject(new NoSlot(`all ${this.#limit} in use for ${Math.ceil(ms / 100) / 10} s`));
        }, ms),
      };
      this.#line.push(waiting);
    });
  }

  give(): void {
    this.#taken -= 1;
    this.#letIn();
  }

  /** Gives one back that is worth nothing: for a while there are only as many as others have, or one. */
  giveVoid(): void {
    this.#limit = Math.max(1, this.#taken - 1);
    this.#limitedAt = this.#now();
    this.give();
  }

  #grow(): void {
    if (this.#limit === this.#most || this.#now() - this.#limitedAt < GROW_MS) return;
    this.#limit += 1;
    this.#limitedAt = this.#now();
    this.#letIn();
  }

  #letIn(): void {
    while (this.#taken < this.#limit) {
      const next = this.#line.shift();
      if (next === undefined) return;
      clearTimeout(next.late);
      this.#taken += 1;
      next.go();
    }
  }
}
