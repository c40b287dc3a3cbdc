import { EMOTIONS } from "@moodreel/core";
import { FEELINGS, isFeeling } from "@moodreel/core/feeling";
import { useEffect, useState, type ReactNode } from "react";
import { emotionHint, emotionLabel } from "../emotions/emotion-words.ts";
import { emotionOf, feelingLabel, type MoodWord } from "../emotions/feeling-words.ts";
import { MoodFace } from "./mood-face.tsx";
import { t, rich } from "../i18n/t.ts";

interface MoodRowProps {
  /** The one that the films are for. */
  readonly chosen: MoodWord | null;
  /** Ends when the films are there. */
  readonly onChoose: (word: MoodWord) => Promise<void>;
  /** The pointer or the keyboard is on one, or has left: the room takes its light. */
  readonly onConsider: (word: MoodWord | null) => void;
}

/** Those that are not among the words already. */
const OTHERS = EMOTIONS.filter((emotion) => !isFeeling(emotion));

/** A mood that is not answered within this time shows that it was tapped, ms: a light that only flickers says nothing. */
const SIGN_MS = 150;

/** The front row: moods to tap in people's words, without a camera, and under "more" the eight emotions. */
export function MoodRow({ chosen, onChoose, onConsider }: MoodRowProps): ReactNode {
  const [more, setMore] = useState(chosen !== null && !isFeeling(chosen));
  const [tapped, setTapped] = useState<MoodWord | null>(null);
  // No pointer leaves a button that is gone: its light would stay for good.
  useEffect(() => () => onConsider(null), [onConsider]);
  async function choose(word: MoodWord): Promise<void> {
    const sign = setTimeout(() => setTapped(word), SIGN_MS);
    await onChoose(word);
    clearTimeout(sign);
    setTapped(null);
  }
  const given = { chosen: tapped ?? chosen, onChoose: choose, onConsider };
  return (
    <section aria-labelledby="mood-row" data-focus-next="[data-testid=pick] h3 button" className="mt-4">
      <h2 id="mood-row" className="text-ink-soft">
        {t("mood.how")}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {FEELINGS.map((feeling) => (
          <li key={feeling} data-mood={emotionOf(feeling)}>
            <MoodButton word={feeling} label={feelingLabel(feeling)} {...given} />
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-expanded={more}
            className="inline-flex min-h-11 items-center rounded-full border border-dashed border-line-strong px-4 font-semibold hover:bg-ink/8"
            onClick={() => setMore(!more)}
          >
            {rich("mood.more", { hidden: <span className="sr-only" /> })}
          </button>
        </li>
      </ul>
      {more ? (
        <ul aria-label={t("mood.asFace")} className="arrive mt-2 flex flex-wrap gap-2">
          {OTHERS.map((emotion) => (
            <li key={emotion} data-mood={emotion}>
              <MoodButton
                word={emotion}
                label={emotionLabel(emotion)}
                hint={emotionHint(emotion)}
                {...given}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface MoodButtonProps extends MoodRowProps {
  readonly word: MoodWord;
  readonly label: string;
  /** What it is like, where the word alone is a trade's. */
  readonly hint?: string;
}

function MoodButton({ word, label, hint, chosen, onChoose, onConsider }: MoodButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-pressed={chosen === word}
      {...(hint === undefined ? {} : { title: hint })}
      className="group inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line bg-surface/70 py-1 pr-3.5 pl-1.5 font-semibold transition duration-300 hover:border-mood hover:bg-mood hover:text-on-mood aria-pressed:border-mood aria-pressed:bg-mood aria-pressed:text-on-mood"
      onClick={() => void onChoose(word)}
      onPointerEnter={() => onConsider(word)}
      onPointerLeave={() => onConsider(null)}
      onFocus={() => onConsider(word)}
      onBlur={() => onConsider(null)}
    >
      <MoodFace
        word={word}
        className="size-8 text-mood-text transition group-hover:text-on-mood group-aria-pressed:text-on-mood"
      />
      {label}
    </button>
  );
}
