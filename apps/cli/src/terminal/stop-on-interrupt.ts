import { Cancelled } from "../errors/cancelled.ts";

/** Turns Ctrl+C into a signal that work can end on in order; a second one ends the process at once. */
export function stopOnInterrupt(): { readonly signal: AbortSignal; readonly end: () => void } {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Cancelled("Cancelled. Nothing was changed."));
  process.once("SIGINT", interrupt);
  return { signal: stop.signal, end: () => void process.off("SIGINT", interrupt) };
}
