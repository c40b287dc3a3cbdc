import type { Emotion } from "../../emotion/emotion.ts";
import type { Intent } from "../policy.ts";
import type { Learned } from "./learned.ts";

/** Items of a genre, passed over in a mood, after which it is left out there: those of some six lists. */
const ENOUGH = 6;
/** Unless so large a share of them was taken. */
const TAKEN = 0.1;

/**
 * The genres, by key, that somebody passes over again and again in a mood and does not take: what is offered
 * in their place should not be more of them under another name.
 */
export function unwelcomeGenres(learned: Learned, intent: Intent, emotion: Emotion): readonly string[] {
  return Object.entries(learned[intent][emotion] ?? {}).flatMap(([key, { taken, passed }]) =>
    passed >= ENOUGH && taken <= TAKEN * passed ? [key] : [],
  );
}
