import { EMOTIONS, type Emotion } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { FEELINGS, isFeeling, type Feeling } from "@moodreel/core/feeling";
import { Argument, InvalidArgumentError } from "commander";
import { UsageError } from "../errors/usage-error.ts";
import type { MoodRequestOptions } from "./mood-request-options.ts";

export type MoodWord = Feeling | Emotion;

/** Both kinds of words: nobody has to know which is which to say how they feel. */
const WORDS: readonly MoodWord[] = [...new Set([...FEELINGS, ...EMOTIONS])];

/** How somebody feels, as a word without an option. */
export const moodArgument = () =>
  new Argument("[mood]", "how you feel, in a word; else --image, --emotion or --feeling")
    .choices([...WORDS])
    .argParser((value): MoodWord => {
      const word = value.toLowerCase();
      if (isFeeling(word) || isEmotion(word)) return word;
      throw new InvalidArgumentError(
        `Known words: ${WORDS.join(", ")}. A picture of a face goes behind --image.`,
      );
    });

/** The options with the word as the one that it stands for: what a feeling means is more than its emotion. */
export function withMood<T extends Partial<Pick<MoodRequestOptions, "image" | "emotion" | "feeling">>>(
  word: MoodWord | undefined,
  options: T,
): T {
  const { image, emotion, feeling } = options;
  const isSaid = (image ?? emotion ?? feeling) !== undefined;
  if (word === undefined && !isSaid)
    throw new UsageError(
      "Say how you feel in a word, such as happy or tired, or give a picture with --image FILE.",
    );
  if (word === undefined) return options;
  if (isSaid) throw new UsageError(`Say one mood: ${word}, or what --image, --emotion or --feeling says.`);
  return { ...options, ...(isFeeling(word) ? { feeling: word } : { emotion: word }) };
}
