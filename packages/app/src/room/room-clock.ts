/** Time and chance of rooms. */
export interface RoomClock {
  /** ms, rising. */
  readonly now: () => number;
  /** Does the work after so many ms. @returns what calls it off */
  readonly later: (ms: number, work: () => void) => () => void;
  /** So many bytes that nobody can guess. */
  readonly randomBytes: (count: number) => Uint8Array;
}

export const ROOM_CLOCK: RoomClock = {
  now: () => performance.now(),
  later: (ms, work) => {
    const timer: unknown = setTimeout(work, ms);
    // Nothing is kept running for a room. A page's timer is a number.
    if (typeof timer === "object" && timer !== null && "unref" in timer) (timer as { unref(): void }).unref();
    return () => clearTimeout(timer as number);
  },
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
};
