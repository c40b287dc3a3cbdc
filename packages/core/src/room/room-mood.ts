import type { Scores } from "../emotion/scores.ts";
import type { Effort } from "../feel/effort.ts";

/** How a guest of a room feels. */
export interface RoomMood {
  /** Sum to 1. */
  readonly scores: Scores;
  /** How much a film may ask of them; by default as much as it likes. */
  readonly effort?: Effort | undefined;
}
