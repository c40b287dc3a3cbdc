/**
 * A piece of work for several threads. Each draws its parts from a shared counter and writes each part
 * to a place of its own, so the result is the same however many there are.
 */
export interface Kernel<Job> {
  /** By which a thread finds the code: functions cannot be sent to it. */
  readonly name: string;
  /**
   * One thread's share.
   *
   * @param job numbers in shared memory, so it is cheap to send
   * @param member which thread this is, from 0
   * @param size how many there are
   */
  readonly perform: (job: Job, member: number, size: number) => void;
}

/** Threads that work on one job together. */
export interface ThreadPool {
  readonly size: number;
  readonly run: <Job>(kernel: Kernel<Job>, job: Job) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The calling thread by itself: needs nothing, and blocks it while it works. */
export const CALLING_THREAD: ThreadPool = {
  size: 1,
  run: async ({ perform }, job) => perform(job, 0, 1),
  close: async () => {},
};
