import type { Item } from "@moodreel/core";
import { sharesOf, type LikedItem, type TasteReason } from "@moodreel/core/taste";
import { solve } from "../linalg/solve.ts";
import { likedPositions, type LikedPosition } from "./liked-positions.ts";
import { rankedTasteOf, type RankedTaste } from "./ranked-taste.ts";
import type { ItemVectors } from "../vectors/item-vectors.ts";

/**
 * Taste by item vectors: the person's own is worked out from what they liked and disliked, as in
 * `vectorScorer`, with the size of their liking r as weight. A like is preferred by 1 with confidence 1 + α r,
 * a dislike by −1 with confidence α |r|, so that a faint one says little. An item's score is a sum over these,
 * y_jᵀ A⁻¹ c_i y_i with c_i the confidence and its sign (Hu, Koren and Volinsky 2008, section 5); the reasons
 * are the shares of the liked items in it.
 *
 * @param gram `gramOf` the vectors: the same for everybody, and most of the work
 */
export function vectorTaste(
  vectors: ItemVectors,
  liked: readonly LikedItem[],
  gram: Float64Array,
): RankedTaste {
  const { items, rank, values, alpha } = vectors;
  const known = likedPositions(items, liked).filter((one) => one.liking !== 0);
  const liking = known.reduce((sum, one) => sum + Math.abs(one.liking), 0);
  const matrix = matrixOf(vectors, known, gram);
  const vectorAt = (position: number): Float32Array =>
    values.subarray(position * rank, (position + 1) * rank);
  const person = new Float64Array(rank);
  for (const one of known) addScaled(person, vectorAt(one.position), pullOf(one.liking, alpha));
  if (known.length > 0) solve(matrix.slice(), person, rank);
  const scores = Float32Array.from(items.ids, (_id, position) => dot(vectorAt(position), person));
  return rankedTasteOf(items, scores, liking, reasonsFor);

  function reasonsFor(item: Item): readonly TasteReason[] {
    const position = items.position(item.id);
    if (position === undefined || known.length === 0) return [];
    const towards = Float64Array.from(vectorAt(position));
    solve(matrix.slice(), towards, rank);
    return sharesOf(
      known
        .filter((one) => one.liking > 0)
        .map((one) => ({
          title: one.title,
          amount: pullOf(one.liking, alpha) * dot(vectorAt(one.position), towards),
        })),
    );
  }
}

/** Preference times confidence. */
function pullOf(liking: number, alpha: number): number {
  return liking > 0 ? 1 + alpha * liking : alpha * liking;
}

/** A = YᵀY + Σ α |r_i| y_i y_iᵀ + λ n I, its lower half. */
function matrixOf(
  { rank, values, regularisation, alpha }: ItemVectors,
  known: readonly LikedPosition[],
  gram: Float64Array,
): Float64Array {
  const matrix = gram.slice();
  for (const { position, liking } of known) {
    const own = values.subarray(position * rank, (position + 1) * rank);
    const sure = alpha * Math.abs(liking);
    for (let a = 0; a < rank; a++) {
      for (let b = 0; b <= a; b++) matrix[a * rank + b]! += sure * own[a]! * own[b]!;
    }
  }
  for (let a = 0; a < rank; a++) matrix[a * rank + a]! += regularisation * Math.max(1, known.length);
  return matrix;
}

function addScaled(into: Float64Array, vector: Float32Array, factor: number): void {
  for (let a = 0; a < into.length; a++) into[a]! += factor * vector[a]!;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
