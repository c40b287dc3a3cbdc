import type { ReactNode } from "react";
import type { MoodWord } from "../emotions/feeling-words.ts";
import { rich, t } from "../i18n/t.ts";

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
      {rich(`mood.${people === 0 ? "tonight" : people === 1 ? "you" : "together"}`, {
        looks: t(`looks.${word}`),
        em: <em className="text-mood-text transition-colors duration-700" />,
      })}
    </p>
  );
}
