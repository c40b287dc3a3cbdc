const listeners = new Set<() => void>();
let away = false;

/** Whether the server gave no answer when it was last asked. */
export function isServerAway(): boolean {
  return away;
}

export function setServerAway(isAway: boolean): void {
  if (away === isAway) return;
  away = isAway;
  for (const listener of listeners) listener();
}

export function onServerAway(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
