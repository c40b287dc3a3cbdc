import type { Emotion } from "@moodreel/core";
import { looks } from "@moodreel/core/rank";
import type { ReactNode } from "react";

interface MoodSentenceProps {
  readonly emotion: Emotion;
  /** How many faces it is about; 0 for a mood that was tapped. */
  readonly people: number;
}

/** "You look happy." An expression is evidence, so never "You are". */
export function MoodSentence({ emotion, people }: MoodSentenceProps): ReactNode {
  return (
    <p
      className="font-display text-[length:var(--say)] leading-[0.98] tracking-tight"
      data-testid="mood-sentence"
    >
      {subject(people)} <em className="text-mood-text transition-colors duration-700">{looks(emotion)}</em>.
    </p>
  );
}

function subject(people: number): string {
  if (people === 0) return "Tonight feels";
  return people === 1 ? "You look" : "Together you look";
}
