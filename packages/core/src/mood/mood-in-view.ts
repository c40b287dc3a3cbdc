import type { Emotion } from "../emotion/emotion.ts";
import type { Reading, UnsureReason } from "../emotion/reading.ts";
import { dominantOf } from "../emotion/scores.ts";
import { advanceTracks, type FaceTrack } from "./face-tracks.ts";
import { groupMood } from "./group-mood.ts";
import type { Mood } from "./mood.ts";

/** A face in the last frame, followed over time. */
export interface FaceInView extends Reading {
  /** The same for one person from frame to frame. */
  readonly id: number;
  /** From readings that could be trusted; `null` before the first. */
  readonly mood: Mood | null;
  /** The emotion that leads in this face's mood, else in its reading. */
  readonly leading: Emotion;
}

/** What is seen of everybody in front of a camera at one moment. */
export interface MoodInView {
  /**
   * - `ok`: a mood leads.
   * - `unsure`: somebody is there, but the mood cannot be read reliably; `unsure` says why.
   * - `no-face`: nobody has been in view for two seconds.
   * - `looking`: nobody is in view yet, or was until just now.
   */
  readonly outcome: "ok" | "unsure" | "no-face" | "looking";
  /** Of everybody whose face could be read lately; also given where no emotion leads. */
  readonly mood: Mood | null;
  /** `mixed`: faces can be read, and show different things, so that no mood is all of theirs. */
  readonly unsure: UnsureReason | "mixed" | null;
  /** In the last frame, largest first. */
  readonly faces: readonly FaceInView[];
  /** ms */
  readonly at: number;
}

/** What {@link watchFrame} carries from one frame to the next. */
export interface ViewState {
  readonly tracks: readonly FaceTrack[];
  /** When any face was last in a frame, or the first frame was; ms. */
  readonly lastFaceAt: number | null;
}

export const NOTHING_SEEN: ViewState = { tracks: [], lastFaceAt: null };

/** So long, in ms, a mood outlives the last reading that could be trusted. */
export const STALE_MS = 2000;

/**
 * Takes the faces of one frame into what is known of the people in view.
 *
 * @param at time of the frame, ms
 *
 * @example
 * let state = NOTHING_SEEN;
 * for await (const { readings, at } of frames) {
 *   state = watchFrame(state, readings, at);
 *   console.log(moodInView(state, at).outcome);
 * }
 */
export function watchFrame(state: ViewState, readings: readonly Reading[], at: number): ViewState {
  return {
    tracks: advanceTracks(state.tracks, readings, at),
    lastFaceAt: readings.length > 0 || state.lastFaceAt === null ? at : state.lastFaceAt,
  };
}

/** What is known of the people in view at a moment at or after the last frame. */
export function moodInView({ tracks, lastFaceAt }: ViewState, at: number): MoodInView {
  const present = tracks.filter(({ seenAt }) => seenAt === at);
  const fresh = tracks.flatMap(({ mood }) => (mood !== null && at - mood.at <= STALE_MS ? [mood.mood] : []));
  const mood = groupMood(fresh);
  return {
    ...outcomeOf(mood, areApart(fresh), present, at - (lastFaceAt ?? at)),
    mood,
    faces: present.map(({ id, reading, mood: state }) => ({
      ...reading,
      id,
      mood: state?.mood ?? null,
      leading: state === null ? reading.dominant : dominantOf(state.mood.scores),
    })),
    at,
  };
}

function areApart(moods: readonly Mood[]): boolean {
  const shown = moods.map(({ dominant }) => dominant).filter((dominant) => dominant !== "unsure");
  return new Set(shown).size > 1;
}

function outcomeOf(
  mood: Mood | null,
  isMixed: boolean,
  [first]: readonly FaceTrack[],
  withoutFaceMs: number,
): Pick<MoodInView, "outcome" | "unsure"> {
  if (mood !== null)
    return mood.dominant === "unsure"
      ? { outcome: "unsure", unsure: isMixed ? "mixed" : "low-confidence" }
      : { outcome: "ok", unsure: null };
  if (first !== undefined) return { outcome: "unsure", unsure: first.reading.unsure };
  return { outcome: withoutFaceMs > STALE_MS ? "no-face" : "looking", unsure: null };
}
