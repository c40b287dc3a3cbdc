import { COUNT_ROWS } from "../counts/count-rows.ts";
import { KEEP_LARGEST } from "../fit/keep-largest.ts";
import { WEIGH_NEIGHBOURS } from "../fit/weigh-neighbours.ts";
import { SWEEP } from "../linalg/sweep.ts";
import type { Kernel } from "../parallel/thread-pool.ts";

/** All that several threads do together: what a thread can be asked for by name. */
const KERNELS: readonly Kernel<never>[] = [COUNT_ROWS, KEEP_LARGEST, WEIGH_NEIGHBOURS, SWEEP];

/** @throws RangeError when there is no kernel of that name */
export function kernelNamed(name: string): Kernel<unknown> {
  const kernel = KERNELS.find((one) => one.name === name);
  if (kernel === undefined) throw new RangeError(`There is no kernel called ${name}.`);
  return kernel as Kernel<unknown>;
}
