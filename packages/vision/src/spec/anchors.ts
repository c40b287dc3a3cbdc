import type { DetectorSpec } from "./detector-spec.ts";

/**
 * Centres of the detector's anchors as x, y pairs in fractions of the square input: layer by
 * layer, cell by cell, row by row, `perCell` times the same centre (Bazarevsky et al. 2019).
 */
export function anchorCentres({ input, anchors }: Pick<DetectorSpec, "input" | "anchors">): Float64Array {
  const centres: number[] = [];
  for (const { stride, perCell } of anchors.layers) {
    const cells = Math.floor(input.size / stride);
    for (let y = 0; y < cells; y++) {
      for (let x = 0; x < cells; x++) {
        for (let i = 0; i < perCell; i++) centres.push((x + 0.5) / cells, (y + 0.5) / cells);
      }
    }
  }
  return Float64Array.from(centres);
}
