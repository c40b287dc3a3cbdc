import type { CommonCounts } from "../counts/common-counts.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { ThreadPool } from "../parallel/thread-pool.ts";
import { sharedCounters, sharedFloats, sharedInts } from "../parallel/shared.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { collectNeighbours } from "./collect-neighbours.ts";
import { WEIGH_NEIGHBOURS, type NeighbourJob } from "./weigh-neighbours.ts";

/** The nearest neighbours of every item that was counted, weighed as the options say. */
export async function nearest(
  name: string,
  items: ItemIndex,
  { positions, half }: CommonCounts,
  options: Pick<NeighbourJob, "k" | "shrinkage" | "ridge">,
  pool: ThreadPool,
): Promise<Neighbours> {
  const size = positions.length;
  const k = Math.min(options.k, size);
  const slots = {
    near: sharedInts(size * k),
    weight: sharedFloats(size * k),
    found: sharedInts(size),
  };
  const next = sharedCounters(1);
  await pool.run(WEIGH_NEIGHBOURS, { size, half, ...options, k, ...slots, next });
  return collectNeighbours(name, items, positions, { ...slots, k, slotsAre: "sources" });
}
