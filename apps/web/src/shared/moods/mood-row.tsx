import { EMOTIONS, type Emotion } from "@moodreel/core";
import type { ReactNode } from "react";
import { emotionHint, emotionLabel } from "../emotions/emotion-words.ts";
import { MoodFace } from "./mood-face.tsx";

interface MoodRowProps {
  /** The one that the films are for. */
  readonly chosen: Emotion | null;
  readonly onChoose: (emotion: Emotion) => void;
  /** The pointer or the keyboard is on one, or has left: the room takes its light. */
  readonly onConsider: (emotion: Emotion | null) => void;
}

/** The front row: eight moods to tap, without a camera. */
export function MoodRow({ chosen, onChoose, onConsider }: MoodRowProps): ReactNode {
  return (
    <section aria-labelledby="mood-row" className="mt-5">
      <h2 id="mood-row" className="text-ink-soft">
        {chosen === null ? "Or tap how you feel." : "How do you feel?"}
      </h2>
      <ul className="mt-3 grid grid-cols-4 gap-2 sm:gap-3 lg:grid-cols-8">
        {EMOTIONS.map((emotion) => (
          <li key={emotion} data-mood={emotion}>
            <button
              type="button"
              aria-pressed={chosen === emotion}
              className="group flex w-full flex-col items-center gap-1 rounded-2xl border border-line bg-surface/70 px-1 pt-3 pb-2.5 transition duration-300 hover:-translate-y-1 hover:border-mood hover:bg-mood hover:text-on-mood aria-pressed:border-mood aria-pressed:bg-mood aria-pressed:text-on-mood"
              onClick={() => onChoose(emotion)}
              onPointerEnter={() => onConsider(emotion)}
              onPointerLeave={() => onConsider(null)}
              onFocus={() => onConsider(emotion)}
              onBlur={() => onConsider(null)}
            >
              <MoodFace
                emotion={emotion}
                className="size-12 text-mood-text transition group-hover:text-on-mood group-aria-pressed:text-on-mood sm:size-14"
              />
              <span className="text-[0.82rem] font-semibold sm:text-base">{emotionLabel(emotion)}</span>
              <span
                aria-hidden="true"
                className="hidden text-sm text-ink-soft group-hover:text-on-mood group-aria-pressed:text-on-mood sm:block"
              >
                {emotionHint(emotion)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
