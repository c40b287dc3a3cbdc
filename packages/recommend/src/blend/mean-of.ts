/** With its standard error. */
export function meanOf(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const n = Math.max(1, values.length);
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  return { mean, error: Math.sqrt(Math.max(0, squares / n - mean * mean) / n) };
}
