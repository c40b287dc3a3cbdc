import type { Item } from "@moodreel/core";
import { sharesOf, type LikedItem, type TasteReason } from "@moodreel/core/taste";
import { solve } from "../linalg/solve.ts";
import { likedPositions, type LikedPosition } from "./liked-positions.ts";
import { rankedTasteOf, type RankedTaste } from "./ranked-taste.ts";
import type { ItemVectors } from "../vectors/item-vectors.ts";

/**
 * Taste by item vectors: the person's own is worked out from the items that they liked, as in
 * `vectorScorer`, with their liking as weight. An item's score is a sum over the liked items,
 * y_jᵀ A⁻¹ (1 + α r_i) y_i (Hu, Koren and Volinsky 2008, section 5), which is what the reasons are shares of.
 *
 * @param gram `gramOf` the vectors: the same for everybody, and most of the work
 */
export function vectorTaste(
  vectors: ItemVectors,
  liked: readonly LikedItem[],
  gram: Float64Array,
): RankedTaste {
  const { items, rank, values, alpha } = vectors;
  const known = likedPositions(items, liked).filter((one) => one.liking > 0);
  const liking = known.reduce((sum, one) => sum + one.liking, 0);
  const matrix = matrixOf(vectors, known, gram);
  const vectorAt = (position: number): Float32Array =>
    values.subarray(position * rank, (position + 1) * rank);
  const person = new Float64Array(rank);
  for (const one of known) addScaled(person, vectorAt(one.position), 1 + alpha * one.liking);
  if (known.length > 0) solve(matrix.slice(), person, rank);
  const scores = Float32Array.from(items.ids, (_id, position) => dot(vectorAt(position), person));
  return rankedTasteOf(items, scores, liking, reasonsFor);

  function reasonsFor(item: Item): readonly TasteReason[] {
    const position = items.position(item.id);
    if (position === undefined || known.length === 0) return [];
    const towards = Float64Array.from(vectorAt(position));
    solve(matrix.slice(), towards, rank);
    return sharesOf(
      known.map((one) => ({
        title: one.title,
        amount: (1 + alpha * one.liking) * dot(vectorAt(one.position), towards),
      })),
    );
  }
}

/** A = YᵀY + Σ α r_i y_i y_iᵀ + λ n I, its lower half. */
function matrixOf(
  { rank, values, regularisation, alpha }: ItemVectors,
  known: readonly LikedPosition[],
  gram: Float64Array,
): Float64Array {
  const matrix = gram.slice();
  for (const { position, liking } of known) {
    const own = values.subarray(position * rank, (position + 1) * rank);
    for (let a = 0; a < rank; a++) {
      for (let b = 0; b <= a; b++) matrix[a * rank + b]! += alpha * liking * own[a]! * own[b]!;
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
