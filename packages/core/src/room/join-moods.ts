import { mapEmotions } from "../emotion/scores.ts";
import { wantedEffort } from "../feel/effort.ts";
import type { RoomMood } from "./room-mood.ts";

/**
 * The mood of all guests together: the mean of their scores, and as much effort as the one who can take the
 * least of it. `null` for nobody.
 *
 * @example
 * ```ts
 * import { certain } from "@moodreel/core";
 * import { joinMoods } from "@moodreel/core/room";
 *
 * const [tired, awake] = [{ scores: certain("sad"), effort: 0.2 }, { scores: certain("happy") }];
 * console.log(joinMoods([tired, awake])?.effort); // 0.2
 * ```
 */
export function joinMoods(moods: readonly RoomMood[]): RoomMood | null {
  if (moods.length === 0) return null;
  const scores = mapEmotions(
    (emotion) => moods.reduce((sum, mood) => sum + mood.scores[emotion], 0) / moods.length,
  );
  const efforts = moods.flatMap(({ effort }) => wantedEffort(effort) ?? []);
  return efforts.length === 0 ? { scores } : { scores, effort: Math.min(...efforts) };
}
