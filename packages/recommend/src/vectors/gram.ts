/** The lower half of YᵀY. */
export function gramOf(values: Float32Array, rank: number): Float64Array {
  const gram = new Float64Array(rank * rank);
  for (let at = 0; at < values.length; at += rank) {
    for (let a = 0; a < rank; a++) {
      const x = values[at + a]!;
      for (let b = 0; b <= a; b++) gram[a * rank + b]! += x * values[at + b]!;
    }
  }
  return gram;
}
