import type { Emotion } from "../emotion/emotion.ts";
import type { Feeling } from "../feeling/feeling.ts";
import type { GenreOrigin } from "../policy/learn/genre-origin.ts";

/** Whether a mood was read from a face, chosen as one of the emotions, or said in a word: the sentences differ. */
export type Basis = "seen" | "chosen" | Feeling;

/** Why an item is on a list, by its parts: {@link tellReason} makes a sentence of it, a page one of its language. */
export type Reason =
  | {
      readonly why: "genre";
      /** Those that the mood leads to. */
      readonly genres: readonly string[];
      readonly origin: GenreOrigin;
      readonly emotion: Emotion;
      readonly basis: Basis;
      /** Whether they are to lead out of a bad mood. */
      readonly lifts: boolean;
    }
  /** A genre of an emotion that plays along. */
  | { readonly why: "touch"; readonly genre: string; readonly emotion: Emotion; readonly basis: Basis }
  /** What the viewers liked that speaks for it: it need not be like it, if the same people like both. */
  | {
      readonly why: "like";
      readonly titles: readonly string[];
      /** Of several people the one who did; missing where there is but one. */
      readonly viewer?: string;
      /** Of all that speaks for it in their taste, 0 to 1. */
      readonly share: number;
    }
  /** What they disliked that is unlike it. */
  | { readonly why: "unlike"; readonly titles: readonly string[]; readonly viewer?: string }
  /** Not both are `null`; the rating is of 0 to 10. */
  | { readonly why: "praise"; readonly rating: number | null; readonly votes: number | null };
