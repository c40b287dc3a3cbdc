import { perform, type Job } from "./perform.ts";

/**
 * Threads that work on one job together. A job draws its pieces from a shared counter, and each piece
 * is written to a place of its own, so the result is the same however many work on it.
 */
export interface Crew {
  readonly size: number;
  readonly run: (job: Job) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The calling thread by itself: needs nothing, and blocks it while it works. */
export const ALONE: Crew = {
  size: 1,
  run: async (job) => perform(job, 0, 1),
  close: async () => {},
};
