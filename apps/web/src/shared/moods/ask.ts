import type { Emotion, Scores } from "@moodreel/core";
import type { Feeling } from "@moodreel/core/feeling";

/** What films are asked for, and how the mood was found. */
export interface Ask {
  /** Of a word that was tapped, the one that leads in it. */
  readonly emotion: Emotion;
  /** The word that was tapped; `null` where it was an emotion, or a face. */
  readonly feeling: Feeling | null;
  /** `null` for a mood that was tapped: it is certain. */
  readonly scores: Scores | null;
  readonly origin: "tap" | "camera" | "photo" | "corrected";
}

/** What a list goes by: a mood, or why there is none yet. */
export interface MoodAsked {
  readonly ask: Ask | null;
  /** Why the photo gave no mood, in words. */
  readonly trouble: { readonly title: string; readonly text: string } | null;
  /** A whole number from 0 to 4,294,967,295: the same mood and seed give the same list. */
  readonly seed: number;
  /** It came in place of another list of the same mood, to which Back leads. */
  readonly afterAnother: boolean;
  /** The person wants other films for the same mood. */
  readonly onOthers: () => void;
}

/** Asks for the list of a mood before the page that shows it is drawn. It ends when the answer is there, or has failed. */
export type AskAhead = (asked: Pick<MoodAsked, "ask" | "seed">, params: URLSearchParams) => Promise<void>;
