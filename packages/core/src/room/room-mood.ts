import type { Scores } from "../emotion/scores.ts";
import type { Effort } from "../feel/effort.ts";
import type { Feeling } from "../feeling/feeling.ts";

/** How a guest of a room feels. */
export interface RoomMood {
  /** Sum to 1. */
  readonly scores: Scores;
  /** The word that they said it in: what it asks for itself is theirs, too. */
  readonly feeling?: Feeling | undefined;
  /** How much a film may ask of them; by default as much as it likes. */
  readonly effort?: Effort | undefined;
}
