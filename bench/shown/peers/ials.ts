import { randomStream } from "@moodreel/core/random";
import type { Interactions, Scorer } from "@moodreel/recommend";
import { solve } from "../../../packages/recommend/src/linalg/solve.ts";
import { normal } from "../../recommend/generate/distributions.ts";
import { HISTORY_AXES, weightingOf } from "./history-axes.ts";
import { geometric, type Peer } from "./peer.ts";
import { ratersOf } from "./raters.ts";
import { remember } from "./remember.ts";
import { weighed } from "./weighed.ts";

const SWEEPS = 8;
const SEED = 1;
/** Of the first vectors, over √d. */
const DEVIATION = 0.1;

/**
 * Implicit alternating least squares (Hu, Koren and Volinsky 2008) as Rendle et al. 2021 ("Revisiting the
 * performance of iALS on item recommendation benchmarks") set it: loss Σ_seen (1 − x·y)² + α₀ Σ_all (x·y)²
 * + λ Σ_u (|I_u| + α₀ |I|) |x|² + the same of items, a deviation of 0.1 / √d at the start. Somebody's vector
 * is worked out from their history.
 */
export const IALS: Peer = {
  name: "iALS",
  axes: [
    { name: "lambda", values: geometric(1e-4, 2.5, 12), start: 0.00977 },
    { name: "alpha0", values: geometric(1e-4, 3, 10), start: 0.0243 },
    ...HISTORY_AXES,
    { name: "rank", values: [4, 8, 16, 32, 64, 128], start: 16 },
  ],
  prepare: async (train) => {
    const fit = remember((rank, lambda, alpha0) => itemVectors(train, rank!, lambda!, alpha0!));
    return (setting): Scorer => {
      const [rank, lambda, alpha0] = [setting["rank"]!, setting["lambda"]!, setting["alpha0"]!];
      const vectors = fit(rank, lambda, alpha0);
      const gram = scaledGram(vectors, rank, alpha0);
      const { items } = train;
      return {
        name: "iALS",
        items,
        score({ history }) {
          const person = new Float64Array(rank);
          const own = weighed(history, items, weightingOf(setting));
          const positions = Uint32Array.from(own, ({ position }) => position);
          const weights = Float64Array.from(own, ({ weight }) => weight);
          const ridge = lambda * (own.length + alpha0 * items.ids.length);
          solveOne(vectors, gram, rank, positions, weights, ridge, person);
          return products(vectors, person, rank);
        },
      };
    };
  },
};

function itemVectors(train: Interactions, rank: number, lambda: number, alpha0: number): Float64Array {
  const { items } = train;
  const { users, offsets, item } = ofSeveral(train);
  const { starts, raters } = ratersOf({ ...train, users, offsets, item });
  const random = randomStream(SEED);
  const ofItems = Float64Array.from(
    { length: items.ids.length * rank },
    () => (DEVIATION / Math.sqrt(rank)) * normal(random),
  );
  const ofUsers = new Float64Array(users.length * rank);
  const sweep = (into: Float64Array, from: Float64Array, ends: Uint32Array, list: Uint32Array): void => {
    const gram = scaledGram(from, rank, alpha0);
    const all = from.length / rank;
    for (let one = 0; one * rank < into.length; one++) {
      const own = list.subarray(ends[one], ends[one + 1]);
      const vector = into.subarray(one * rank, (one + 1) * rank);
      if (own.length === 0) vector.fill(0);
      else solveOne(from, gram, rank, own, null, lambda * (own.length + alpha0 * all), vector);
    }
  };
  for (let t = 0; t < SWEEPS; t++) {
    sweep(ofUsers, ofItems, offsets, item);
    sweep(ofItems, ofUsers, starts, raters);
  }
  return ofItems;
}

/** Without people who rated one film: they say nothing of what goes with what, and may be most. */
function ofSeveral({ users, offsets, item, ...train }: Interactions): Interactions {
  const kept = users.flatMap((_, u) => (offsets[u + 1]! - offsets[u]! > 1 ? [u] : []));
  const ends = new Uint32Array(kept.length + 1);
  kept.forEach((u, k) => (ends[k + 1] = ends[k]! + offsets[u + 1]! - offsets[u]!));
  const own = new Uint32Array(ends.at(-1)!);
  kept.forEach((u, k) => own.set(item.subarray(offsets[u], offsets[u + 1]), ends[k]));
  return { ...train, users: kept.map((u) => users[u]!), offsets: ends, item: own };
}

/** α₀ YᵀY, its lower half. */
function scaledGram(vectors: Float64Array, rank: number, alpha0: number): Float64Array {
  const gram = new Float64Array(rank * rank);
  for (let at = 0; at < vectors.length; at += rank) {
    for (let a = 0; a < rank; a++) {
      const x = alpha0 * vectors[at + a]!;
      if (x !== 0) for (let b = 0; b <= a; b++) gram[a * rank + b]! += x * vectors[at + b]!;
    }
  }
  return gram;
}

/** @param weights of the positions; `null`: 1 each */
function solveOne(
  vectors: Float64Array,
  gram: Float64Array,
  rank: number,
  positions: Uint32Array,
  weights: Float64Array | null,
  ridge: number,
  into: Float64Array,
): void {
  const matrix = gram.slice();
  into.fill(0);
  for (let k = 0; k < positions.length; k++) {
    const y = positions[k]! * rank;
    const weight = weights === null ? 1 : weights[k]!;
    for (let a = 0; a < rank; a++) {
      const x = vectors[y + a]!;
      into[a]! += weight * x;
      // A dislike pulls away and is as certain as a like.
      const sure = Math.abs(weight) * x;
      for (let b = 0; b <= a; b++) matrix[a * rank + b]! += sure * vectors[y + b]!;
    }
  }
  for (let a = 0; a < rank; a++) matrix[a * rank + a]! += ridge;
  solve(matrix, into, rank);
}

function products(vectors: Float64Array, person: Float64Array, rank: number): Float32Array {
  const scores = new Float32Array(vectors.length / rank);
  for (let i = 0; i < scores.length; i++) {
    let sum = 0;
    for (let a = 0; a < rank; a++) sum += vectors[i * rank + a]! * person[a]!;
    scores[i] = sum;
  }
  return scores;
}
