/**
 * Solves A x = b in place for a symmetric positive definite A by Cholesky's A = L Lᵀ: afterwards
 * `b` holds x and the lower half of `a` holds L.
 *
 * @param a n × n, row by row; only the lower half is read
 * @throws RangeError when the matrix is not positive definite
 */
export function solve(a: Float64Array, b: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    const rowI = i * n;
    for (let j = 0; j <= i; j++) {
      const rowJ = j * n;
      let sum = a[rowI + j]!;
      for (let k = 0; k < j; k++) sum -= a[rowI + k]! * a[rowJ + k]!;
      if (i !== j) {
        a[rowI + j] = sum / a[rowJ + j]!;
        continue;
      }
      if (!(sum > 0)) throw new RangeError(`The matrix is not positive definite: pivot ${i} is ${sum}.`);
      a[rowI + i] = Math.sqrt(sum);
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= a[i * n + k]! * b[k]!;
    b[i] = sum / a[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < n; k++) sum -= a[k * n + i]! * b[k]!;
    b[i] = sum / a[i * n + i]!;
  }
}
