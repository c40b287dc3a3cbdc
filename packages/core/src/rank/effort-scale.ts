import { sharesBelow } from "./shares-below.ts";

/** How far what items ask is what was wished for, as a term of 0 to 1. */
export interface EffortScale {
  /** By the place of a candidate. */
  readonly all: Float64Array;
  /** @param effort of an item, `null` where nothing is known of it */
  readonly of: (effort: number | null) => number;
}

/**
 * The share of the candidates that come less near to the wish. A film of three hours is in the middle of all that
 * there could be and beside comedies of ninety minutes the last thing for somebody tired: nearness alone would tell
 * them apart by so little that taste has it first.
 *
 * @param wanted 0, easy, to 1, demanding
 * @param efforts of the candidates, by place; `NaN` where nothing is known of one, which is halfway
 */
export function effortScale(wanted: number, efforts: Float64Array): EffortScale {
  const nearness = (effort: number): number => -Math.abs((Number.isNaN(effort) ? HALFWAY : effort) - wanted);
  const near = efforts.map(nearness);
  const shares = sharesBelow(near);
  return { all: near.map(shares), of: (effort) => shares(nearness(effort ?? HALFWAY)) };
}

const HALFWAY = 0.5;
