/** How a PostgreSQL is used. */
export interface PostgresSettings {
  /** Replicas of the database, which most of what is read comes from. By default there are none. */
  readonly readUrls: readonly string[];
  /** Most connections to each server, 1 or more; by default 10. */
  readonly poolSize: number;
  /** ms that an answer may take, by default 10,000. An import has as long as it needs, while the server lives. */
  readonly timeoutMs: number;
  /** ms that a server which failed is left alone before it is tried again; by default 2,000. */
  readonly retryMs: number;
  /** ms, from any moment on; by default that of the machine. */
  readonly now: () => number;
  /** Is given a sentence when a server is left out, and when it is back; by default a warning of the process. */
  readonly onWarning: (message: string) => void;
}

/** What is left out is as usual. */
export type PostgresSettingsGiven = {
  readonly [Name in keyof PostgresSettings]?: PostgresSettings[Name] | undefined;
};

/** @throws RangeError for numbers that nothing could work with */
export function settingsOf({
  readUrls = [],
  poolSize = 10,
  timeoutMs = 10_000,
  retryMs = 2000,
  now = () => performance.now(),
  onWarning = (message) => process.emitWarning(message, "MoodreelWarning"),
}: PostgresSettingsGiven): PostgresSettings {
  if (!(Number.isInteger(poolSize) && poolSize >= 1)) throw new RangeError(`poolSize ${poolSize}`);
  if (!(timeoutMs > 0 && retryMs >= 0)) throw new RangeError(`timeoutMs ${timeoutMs}, retryMs ${retryMs}`);
  return { readUrls, poolSize, timeoutMs, retryMs, now, onWarning };
}
