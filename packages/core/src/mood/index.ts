export { advanceTracks, type FaceTrack } from "./face-tracks.ts";
export { groupMood } from "./group-mood.ts";
export { moodOfScores } from "./mood-of-scores.ts";
export { DEFAULT_MOOD_OPTIONS, trackMood, type MoodOptions, type MoodState } from "./mood-tracker.ts";
export type { Mood } from "./mood.ts";
