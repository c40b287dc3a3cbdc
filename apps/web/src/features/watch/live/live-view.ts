import { groupMood, type Emotion, type Mood } from "@moodreel/core";
import { dominantOf, type Box, type UnsureReason } from "@moodreel/core/emotion";
import type { FaceTrack } from "@moodreel/core/mood";

export interface FaceView {
  readonly id: number;
  readonly box: Box;
  /** The emotion that leads in this face's smoothed scores, else in its reading. */
  readonly leading: Emotion;
  readonly unsure: UnsureReason | null;
}

/** What the page shows of the tracks at one moment. */
export interface LiveView {
  readonly faces: readonly FaceView[];
  /** Of everybody whose face could be read lately. */
  readonly mood: Mood | null;
  /** Why there is no mood: nobody in view, or the first face's own reason. */
  readonly trouble: "no-face" | UnsureReason | null;
}

/** So long, in ms, a mood outlives the last reading that could be trusted. */
const STALE_MS = 2000;

/** @param lastFaceAt when any face was last in a frame, or the loop's start; ms */
export function liveView(tracks: readonly FaceTrack[], lastFaceAt: number, at: number): LiveView {
  const present = tracks.filter(({ seenAt }) => seenAt === at);
  const fresh = tracks.flatMap(({ mood }) => (mood !== null && at - mood.at <= STALE_MS ? [mood.mood] : []));
  const mood = groupMood(fresh);
  return {
    faces: present.map(({ id, reading, mood: state }) => ({
      id,
      box: reading.box,
      leading: state === null ? reading.dominant : dominantOf(state.mood.scores),
      unsure: reading.unsure,
    })),
    mood,
    trouble: mood === null ? troubleOf(present, at - lastFaceAt) : null,
  };
}

function troubleOf(present: readonly FaceTrack[], withoutFaceMs: number): LiveView["trouble"] {
  const [first] = present;
  if (first !== undefined) return first.reading.unsure;
  return withoutFaceMs > STALE_MS ? "no-face" : null;
}
