import { commonCounts } from "../counts/common-counts.ts";
import { DEFAULT_NEIGHBOUR_RIDGE } from "../fit/neighbour-ridge.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { CALLING_THREAD, type ThreadPool } from "../parallel/thread-pool.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { blend, type Blend, type StaleStages } from "./blend.ts";
import type { Choice } from "./choice.ts";
import { fitComponents } from "./fit-components.ts";
import { tunedStages, type TuneOptions } from "./tuned-stages.ts";

export type BlendOptions = TuneOptions;

export interface FittedBlend extends Blend {
  readonly matrices: readonly Neighbours[];
  /** For a model that is kept: this blend itself knows what is popular at the time of each request. */
  readonly stale: StaleStages;
  /** Of a list; `null` where none was asked for, or it does not gain. */
  readonly choice: Choice | null;
}

/**
 * Fits the components, and their weights by how well they foretell the latest choice of people for
 * whom it was held back; then the components again, on everything.
 */
export async function fitBlend(
  interactions: Interactions,
  options: BlendOptions,
  pool: ThreadPool = CALLING_THREAD,
): Promise<FittedBlend> {
  const { minCount, maxItems } = { ...DEFAULT_NEIGHBOUR_RIDGE, ...options.ridge };
  const counts = await commonCounts(interactions, { minCount, limit: maxItems }, pool);
  const { stages, stale, choice } = await tunedStages(interactions, counts, options, pool);
  const { components, matrices } = await fitComponents(interactions, counts, options, pool);
  const name = (options.clock ?? true) ? "Moodreel" : "Moodreel, no clock";
  return { ...blend(name, interactions.items, components, stages), matrices, stale, choice };
}
