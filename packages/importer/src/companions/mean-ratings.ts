/** What people on the whole think of an item. */
export interface Rated {
  /** 0 to 10. */
  readonly rating: number;
  readonly votes: number;
}

/**
 * Mean ratings by the number in IMDb's ids, in 10 bytes each: IMDb's own table has over a million and a
 * half.
 */
export class MeanRatings {
  #numbers = new Float64Array(1024);
  #votes = new Uint32Array(1024);
  /** Tenths, as IMDb gives them. */
  #tenths = new Uint8Array(1024);
  #size = 0;
  #sorted = true;

  get size(): number {
    return this.#size;
  }

  /** @param id as `imdbId` gives it */
  add(id: string, { rating, votes }: Rated): void {
    const number = numberOf(id);
    if (this.#size === this.#numbers.length) this.#grow();
    this.#sorted &&= this.#size === 0 || number > (this.#numbers[this.#size - 1] ?? 0);
    this.#numbers[this.#size] = number;
    this.#votes[this.#size] = Math.min(votes, 2 ** 32 - 1);
    this.#tenths[this.#size] = Math.round(rating * 10);
    this.#size += 1;
  }

  get(id: string): Rated | null {
    this.#sort();
    const number = numberOf(id);
    let [low, high] = [0, this.#size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#numbers[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    if (low === this.#size || this.#numbers[low] !== number) return null;
    return { rating: (this.#tenths[low] ?? 0) / 10, votes: this.#votes[low] ?? 0 };
  }

  #grow(): void {
    const length = this.#numbers.length * 2;
    const [numbers, votes, tenths] = [
      new Float64Array(length),
      new Uint32Array(length),
      new Uint8Array(length),
    ];
    numbers.set(this.#numbers);
    votes.set(this.#votes);
    tenths.set(this.#tenths);
    [this.#numbers, this.#votes, this.#tenths] = [numbers, votes, tenths];
  }

  /** IMDb's table is in the order of its ids but for those that got longer; another may have any. */
  #sort(): void {
    if (this.#sorted) return;
    this.#sorted = true;
    const order = Uint32Array.from({ length: this.#size }, (_, i) => i);
    const numbers = this.#numbers;
    order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
    const take = <T extends Float64Array | Uint32Array | Uint8Array>(from: T, to: T): T => {
      order.forEach((index, at) => (to[at] = from[index] ?? 0));
      return to;
    };
    this.#votes = take(this.#votes, new Uint32Array(this.#votes.length));
    this.#tenths = take(this.#tenths, new Uint8Array(this.#tenths.length));
    this.#numbers = take(numbers, new Float64Array(numbers.length));
  }
}

function numberOf(id: string): number {
  return Number(id.slice("tt".length));
}
