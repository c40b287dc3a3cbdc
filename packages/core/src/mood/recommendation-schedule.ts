import type { Emotion } from "../emotion/emotion.ts";
import type { Mood } from "./mood.ts";

/** What was last recommended for. */
export interface Schedule {
  readonly asked: Emotion | null;
  /** ms; -Infinity before the first time. */
  readonly askedAt: number;
}

export const NEVER_ASKED: Schedule = { asked: null, askedAt: -Infinity };

/** A mood must have lasted so long before recommendations follow it, ms. */
export const STABLE_MS = 1500;

/** At most one change of the recommendations in so many ms: nobody can read faster. */
export const PAUSE_MS = 4000;

interface Moment {
  readonly mood: Mood | null;
  /** What is recommended stays whatever happens. */
  readonly held: boolean;
  readonly at: number;
}

/**
 * Keeps recommendations calm while a mood is watched: the schedule after this moment. When it is
 * another object, recommendations for `asked` are due now.
 *
 * @example
 * const next = nextSchedule(schedule, { mood, held: false, at });
 * if (next !== schedule) recommendFor(next.asked);
 * schedule = next;
 */
export function nextSchedule(schedule: Schedule, { mood, held, at }: Moment): Schedule {
  if (held || mood === null || mood.dominant === "unsure") return schedule;
  if (mood.dominant === schedule.asked) return schedule;
  const due = at - mood.since >= STABLE_MS && at - schedule.askedAt >= PAUSE_MS;
  return due ? { asked: mood.dominant, askedAt: at } : schedule;
}
