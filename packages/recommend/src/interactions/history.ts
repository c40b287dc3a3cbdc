import type { Interactions } from "./interactions.ts";

/** One item that a person has seen, with what they thought of it. */
export interface HistoryEvent {
  readonly item: string;
  /** 0 to 10; `null` when they have only watched it. */
  readonly rating: number | null;
  /** Seconds since 1970. */
  readonly at: number;
}

/** A user's row as the history that scorers are asked with, oldest first. */
export function historyOf(interactions: Interactions, user: number): readonly HistoryEvent[] {
  const { items, offsets, item, value, at } = interactions;
  const events: HistoryEvent[] = [];
  for (let row = offsets[user]!; row < offsets[user + 1]!; row++) {
    events.push({ item: items.ids[item[row]!]!, rating: value[row]!, at: at[row]! });
  }
  return events;
}
