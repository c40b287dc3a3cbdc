import { EMOTIONS, type Scores } from "@moodreel/core";
import type { ReactNode } from "react";
import { emotionLabel } from "../emotions/emotion-words.ts";
import { formatPercent } from "../i18n/formatters.ts";

interface EmotionBarsProps {
  readonly scores: Scores | null;
  /** Side by side where there is room, so that little is pushed down. */
  readonly flat?: boolean;
}

/** The eight probabilities, each with its number. Empty bars while there is nothing to show. */
export function EmotionBars({ scores, flat = false }: EmotionBarsProps): ReactNode {
  return (
    <dl
      className={`grid gap-1.5 ${flat ? "grid-cols-[repeat(auto-fill,minmax(min(12rem,100%),1fr))] gap-x-8" : ""}`}
      data-testid="emotion-bars"
    >
      {EMOTIONS.map((emotion) => {
        const share = scores?.[emotion] ?? 0;
        return (
          <div
            key={emotion}
            data-mood={emotion}
            className="grid grid-cols-[5.5rem_1fr_2.75rem] items-center gap-3 text-[0.94rem]"
          >
            <dt className="text-ink-soft">{emotionLabel(emotion)}</dt>
            <dd className="contents">
              <span className="h-2.5 overflow-hidden rounded-full bg-ink/9" aria-hidden="true">
                <span
                  className="block h-full origin-left rounded-full bg-mood transition-transform duration-150 ease-linear"
                  style={{ transform: `scaleX(${share})` }}
                />
              </span>
              <span className="text-right text-ink-soft">{scores === null ? "–" : formatPercent(share)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
