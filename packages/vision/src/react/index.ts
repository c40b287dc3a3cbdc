export type { Watched } from "../api/watch.ts";
export { useMood, type MoodState, type UseMoodOptions } from "./use-mood.ts";
