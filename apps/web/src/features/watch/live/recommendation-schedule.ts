import type { Emotion, Mood } from "@moodreel/core";

/** What the films were last asked for. */
export interface Schedule {
  readonly asked: Emotion | null;
  /** ms; -Infinity before the first time. */
  readonly askedAt: number;
}

export const NEVER_ASKED: Schedule = { asked: null, askedAt: -Infinity };

/** A mood must have lasted so long before the films follow, ms. */
export const STABLE_MS = 1500;

/** At most one change of the films in so many ms: nobody can read faster. */
export const PAUSE_MS = 4000;

interface Moment {
  readonly mood: Mood | null;
  /** The films stay whatever happens. */
  readonly held: boolean;
  readonly at: number;
}

/** The schedule after this moment; when it is another object, the films of `asked` are due now. */
export function nextSchedule(schedule: Schedule, { mood, held, at }: Moment): Schedule {
  if (held || mood === null || mood.dominant === "unsure") return schedule;
  if (mood.dominant === schedule.asked) return schedule;
  const due = at - mood.since >= STABLE_MS && at - schedule.askedAt >= PAUSE_MS;
  return due ? { asked: mood.dominant, askedAt: at } : schedule;
}
