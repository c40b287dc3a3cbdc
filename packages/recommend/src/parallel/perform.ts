import { countRows, type CountJob } from "../counts/count-rows.ts";
import { keepLargest, type KeepJob } from "../fit/keep-largest.ts";
import { weighNeighbours, type NeighbourJob } from "../fit/weigh-neighbours.ts";
import { sweepAll, type SweepJob } from "../linalg/sweep.ts";

/** All that is done by several threads. Numbers are in shared memory, so a job is cheap to send. */
export type Job = CountJob | NeighbourJob | SweepJob | KeepJob;

/**
 * One thread's part of a job.
 *
 * @param member which thread this is, from 0
 * @param size how many there are
 */
export function perform(job: Job, member: number, size: number): void {
  switch (job.kernel) {
    case "count":
      return countRows(job);
    case "neighbours":
      return weighNeighbours(job);
    case "sweep":
      return sweepAll(job, member, size);
    case "keep":
      return keepLargest(job);
  }
}
