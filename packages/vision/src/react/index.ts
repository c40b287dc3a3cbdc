export type { Watched } from "../api/watch.ts";
export { useMood, type MoodInVideo, type UseMoodOptions } from "./use-mood.ts";
