/**
 * `Math.hypot` of thousands of numbers without handing over each: scaled by the largest, and with what
 * rounding takes from the sum kept beside it (Kahan 1965), so that it is the same number.
 */
export function euclideanLength(sums: Float64Array, order: readonly number[]): number {
  let most = 0;
  for (const feature of order) most = Math.max(most, Math.abs(sums[feature]!));
  if (most === 0) return 0;
  let sum = 0;
  let lost = 0;
  for (const feature of order) {
    const part = Math.abs(sums[feature]!) / most;
    const summand = part * part - lost;
    const next = sum + summand;
    lost = next - sum - summand;
    sum = next;
  }
  return Math.sqrt(sum) * most;
}
