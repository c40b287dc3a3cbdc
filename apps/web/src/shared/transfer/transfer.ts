/** How far a file is on its way, at one moment. */
interface Sample {
  /** ms, of any clock that only goes forward. */
  readonly at: number;
  readonly bytes: number;
}

/** A file on its way: what is left of it, and how fast it goes. */
export interface Transfer {
  readonly sent: number;
  readonly total: number;
  /** Of the last seconds, the oldest first. */
  readonly samples: readonly Sample[];
}

/** The rate is that of so many ms: long enough to be calm, short enough to be true. */
const WINDOW_MS = 5000;
/** Sooner than this there is no reliable rate. */
const FIRST_RATE_MS = 500;

export function startTransfer(total: number, at: number): Transfer {
  return { sent: 0, total, samples: [{ at, bytes: 0 }] };
}

export function advance({ samples }: Transfer, sent: number, total: number, at: number): Transfer {
  const recent = samples.filter((sample) => at - sample.at <= WINDOW_MS);
  const oldest = recent.length > 0 ? recent : samples.slice(-1);
  return { sent, total, samples: [...oldest, { at, bytes: sent }] };
}

/** Bytes per second over the last seconds; `null` while it is not known. */
export function rateOf({ samples }: Transfer): number | null {
  const [first] = samples;
  const last = samples.at(-1);
  if (first === undefined || last === undefined || last.at - first.at < FIRST_RATE_MS) return null;
  return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000;
}

/** Seconds until all is sent, if it goes on like this; `null` when it is not known. */
export function secondsLeft(transfer: Transfer): number | null {
  const rate = rateOf(transfer);
  return rate === null || rate <= 0 ? null : (transfer.total - transfer.sent) / rate;
}
