import type { ReactNode } from "react";
import { feels, type MoodWord } from "../emotions/feeling-words.ts";

interface MoodSentenceProps {
  /** What a face looks like, or the word that was tapped. */
  readonly word: MoodWord;
  /** How many faces it is about; 0 for a mood that was tapped. */
  readonly people: number;
}

/** "You look happy." An expression is evidence, so never "You are". */
export function MoodSentence({ word, people }: MoodSentenceProps): ReactNode {
  return (
    <p
      className="font-display text-[length:var(--say)] leading-[0.98] tracking-tight"
      data-testid="mood-sentence"
    >
      {subject(people)} <em className="text-mood-text transition-colors duration-700">{feels(word)}</em>.
    </p>
  );
}

function subject(people: number): string {
  if (people === 0) return "Tonight feels";
  return people === 1 ? "You look" : "Together you look";
}
