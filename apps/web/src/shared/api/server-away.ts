/** Where what the page shows comes from: the server, or without it what was shown before, or what this device keeps. */
export type AnsweredFrom = "server" | "earlier" | "device";

const listeners = new Set<() => void>();
let from: AnsweredFrom = "server";

export function answeredFrom(): AnsweredFrom {
  return from;
}

export function setAnsweredFrom(next: AnsweredFrom): void {
  if (from === next) return;
  from = next;
  for (const listener of listeners) listener();
}

/** @param isAway whether the server gave no answer when it was last asked */
export function setServerAway(isAway: boolean): void {
  if (!isAway) setAnsweredFrom("server");
  else if (from === "server") setAnsweredFrom("earlier");
}

export function onAnsweredFrom(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
