/** Statuses of a refusal that holds for now: too late, too early, too many. */
const FOR_NOW: ReadonlySet<unknown> = new Set([408, 409, 425, 429]);

/** Whether the same request may be answered another time; what does not exist, or does not fit, never is. */
export function canRetry(error: Error): boolean {
  const status = "status" in error ? Number(error.status) : 0;
  return !(status >= 400 && status < 500) || FOR_NOW.has(status);
}
