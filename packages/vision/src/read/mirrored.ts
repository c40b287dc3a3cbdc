/** The crop with left and right swapped. */
export function mirrored(crop: Float32Array, size: number): Float32Array {
  const result = new Float32Array(crop.length);
  for (let start = 0; start < crop.length; start += size) {
    for (let x = 0; x < size; x++) result[start + x] = crop[start + size - 1 - x]!;
  }
  return result;
}
