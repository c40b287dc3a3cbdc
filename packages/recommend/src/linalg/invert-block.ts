/**
 * The inverse of a diagonal block, swept column by column in 64-bit floats.
 *
 * @throws RangeError when the matrix is not positive definite
 */
export function invertBlock(
  numbers: Float32Array,
  stride: number,
  start: number,
  width: number,
): Float64Array {
  const a = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      a[i * width + j] = a[j * width + i] = numbers[(start + i) * stride + start + j]!;
    }
  }
  for (let k = 0; k < width; k++) {
    const pivot = a[k * width + k]!;
    if (!(pivot > 0)) {
      throw new RangeError(`The matrix is not positive definite: pivot ${start + k} is ${pivot}.`);
    }
    for (let i = 0; i < width; i++) {
      if (i === k) continue;
      const factor = a[i * width + k]! / pivot;
      if (factor === 0) continue;
      for (let j = 0; j < width; j++) if (j !== k) a[i * width + j]! -= factor * a[k * width + j]!;
    }
    for (let i = 0; i < width; i++) {
      if (i === k) continue;
      a[i * width + k]! /= pivot;
      a[k * width + i] = a[i * width + k]!;
    }
    a[k * width + k] = -1 / pivot;
  }
  return a.map((x) => -x);
}
