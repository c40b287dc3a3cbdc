export { advanceTracks, FACE_KEPT_MS, type FaceTrack } from "./face-tracks.ts";
export { groupMood } from "./group-mood.ts";
export { moodOfFaces, type MoodOfFaces } from "./mood-of-faces.ts";
export { moodOfScores } from "./mood-of-scores.ts";
export { DEFAULT_MOOD_OPTIONS, trackMood, type MoodOptions, type MoodState } from "./mood-tracker.ts";
export type { Mood } from "./mood.ts";
export {
  moodInView,
  NOTHING_SEEN,
  STALE_MS,
  watchFrame,
  type FaceInView,
  type MoodInView,
  type ViewState,
} from "./mood-in-view.ts";
export { NEVER_ASKED, nextSchedule, PAUSE_MS, STABLE_MS, type Schedule } from "./recommendation-schedule.ts";
