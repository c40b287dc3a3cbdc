import { largest } from "../linalg/largest.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { Scorer, ScoreRequest } from "../scorer/scorer.ts";

/** One of the scorers of a blend. */
export interface Component {
  readonly scorer: Scorer;
  /** Scores are brought to the scale where the best unseen item has 1, then raised to this power. */
  readonly power: number;
}

/** The positions of what a person has seen. */
export function seenBy({ history }: ScoreRequest, items: ItemIndex): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const { item } of history) {
    const position = items.position(item);
    if (position !== undefined) seen.add(position);
  }
  return seen;
}

/**
 * A component's scores on the common scale, good until its scorer is asked again: 1 for its best unseen
 * item, 0 where the score is not above 0, so that weights of different components compare.
 */
export class ComponentScores {
  readonly raw: Float32Array;
  readonly #power: number;
  readonly #best: number;
  readonly #seen: ReadonlySet<number>;
  readonly #common: Common | undefined;

  constructor({ scorer, power }: Component, request: ScoreRequest, seen: ReadonlySet<number>) {
    this.#power = power;
    this.#seen = seen;
    if (scorer.common === undefined) {
      this.raw = rawOf(scorer, request);
      this.#best = bestUnseen(this.raw, seen);
    } else {
      this.raw = scorer.common(request);
      this.#common = commonOf(this.raw, power);
      const first = this.#common.top.find((position) => !seen.has(position));
      this.#best = first === undefined ? bestUnseen(this.raw, seen) : this.raw[first]!;
    }
  }

  /** The score of one item, 0 to 1 for what is unseen. */
  of(position: number): number {
    const score = this.raw[position]!;
    return score <= 0 || this.#best === 0 ? 0 : (score / this.#best) ** this.#power;
  }

  /** The scores of some items, as if there were no others: 1 for the best unseen of them. */
  among(positions: readonly number[]): Float32Array {
    let best = 0;
    for (const at of positions) if (this.raw[at]! > best && !this.#seen.has(at)) best = this.raw[at]!;
    return Float32Array.from(positions, (at) => {
      const score = this.raw[at]!;
      return score <= 0 || best === 0 ? 0 : (score / best) ** this.#power;
    });
  }

  /** The best unseen items by position, best first; only those with a score above 0. */
  top(count: number): readonly number[] {
    const unseen = (positions: Uint32Array): readonly number[] =>
      [...positions].filter((position) => !this.#seen.has(position)).slice(0, count);
    const known = this.#common === undefined ? [] : unseen(this.#common.top);
    return known.length === count ? known : unseen(largest(this.raw, count + this.#seen.size, 0));
  }

  /** Adds the score of every item, times a weight. */
  addTo(sums: Float32Array, weight: number): void {
    if (this.#best === 0) return;
    const values = this.#common?.raised() ?? (this.#power === 1 ? this.raw : raised(this.raw, this.#power));
    const scale = weight / this.#best ** this.#power;
    for (let i = 0; i < sums.length; i++) {
      const value = values[i]!;
      sums[i]! += value > 0 ? scale * value : 0;
    }
  }
}

const kept = new WeakMap<Scorer, Float32Array>();

/** Scores in an array that is the scorer's until the next request. */
function rawOf(scorer: Scorer, request: ScoreRequest): Float32Array {
  if (scorer.scoreInto === undefined) return scorer.score(request);
  let scores = kept.get(scorer);
  if (scores === undefined) kept.set(scorer, (scores = new Float32Array(scorer.items.ids.length)));
  else scores.fill(0);
  scorer.scoreInto(request, scores);
  return scores;
}

function bestUnseen(scores: Float32Array, seen: ReadonlySet<number>): number {
  let best = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > best && !seen.has(i)) best = scores[i]!;
  return best;
}

function raised(scores: Float32Array, power: number): Float32Array {
  return scores.map((x) => (x <= 0 ? 0 : x ** power));
}

/** What follows from the scores of a scorer that scores alike for everybody. */
interface Common {
  readonly top: Uint32Array;
  /** Scores raised to the power. Worked out when first asked for. */
  readonly raised: () => Float32Array;
}

/** As many as are asked for and what most people have seen of them; a person who has seen more costs one more pass. */
const TOP = 200;

const commons = new WeakMap<Float32Array, Map<number, Common>>();

function commonOf(scores: Float32Array, power: number): Common {
  let byPower = commons.get(scores);
  if (byPower === undefined) commons.set(scores, (byPower = new Map<number, Common>()));
  let common = byPower.get(power);
  if (common === undefined) {
    let values: Float32Array | undefined;
    common = {
      top: largest(scores, TOP, 0),
      raised: () => (values ??= raised(scores, power)),
    };
    byPower.set(power, common);
  }
  return common;
}
