import { INTENTS, KINDS, type Emotion, type Intent, type Kind, type Scores } from "@moodreel/core";
import { isEmotion, normalise } from "@moodreel/core/emotion";

/** A film that somebody took, and the mood in which they did. */
export interface Afterwards {
  readonly profile: string;
  readonly item: string;
  readonly title: string;
  readonly kind: Kind;
  readonly mood: { readonly emotion: Emotion; readonly scores?: Scores; readonly intent?: Intent };
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Reads what an earlier visit, or anybody, put into storage: what does not fit counts as absent. */
export function parseAfterwards(value: unknown): Afterwards | null {
  if (!isObject(value) || !isObject(value["mood"])) return null;
  const { profile, item, title, at } = value;
  const { emotion, scores, intent } = value["mood"];
  const kind = KINDS.find((one) => one === value["kind"]);
  if (typeof profile !== "string" || typeof item !== "string" || typeof title !== "string") return null;
  if (kind === undefined || typeof at !== "number" || !isEmotion(emotion)) return null;
  const known = isObject(scores) ? normalise(scores as Readonly<Record<Emotion, number>>) : null;
  const meant = INTENTS.find((one) => one === intent);
  const mood = {
    emotion,
    ...(known === null ? {} : { scores: known }),
    ...(meant === undefined ? {} : { intent: meant }),
  };
  return { profile, item, title, kind, mood, at };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
