/** What stands in the place of a result that is no longer waited for. */
export const ABORTED = Symbol("aborted");

/** The promise's result, or {@link ABORTED} as soon as the signal aborts. */
export async function orAbort<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result | typeof ABORTED> {
  if (signal === undefined) return promise;
  // Nobody hears of what fails after the abort.
  promise.catch(() => null);
  if (signal.aborted) return ABORTED;
  let onAbort: (() => void) | null = null;
  const aborted = new Promise<typeof ABORTED>((resolve) => {
    onAbort = () => resolve(ABORTED);
    signal.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (onAbort !== null) signal.removeEventListener("abort", onAbort);
  }
}
