import { useState, type ReactNode } from "react";
import { emotionOf, type MoodWord } from "../../shared/emotions/feeling-words.ts";
import { MoodFace } from "../../shared/moods/mood-face.tsx";
import { MoodRow } from "../../shared/moods/mood-row.tsx";
import { MoodSentence } from "../../shared/moods/mood-sentence.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { t } from "../../shared/i18n/t.ts";

interface MoodBarProps {
  /** What the list goes by. */
  readonly word: MoodWord;
  /** It was tapped, so that it is said here; what a face looks like is said beside its picture. */
  readonly tapped: boolean;
  readonly onChoose: (word: MoodWord) => Promise<void>;
  readonly onConsider: (word: MoodWord | null) => void;
  /** The other ways to a mood. */
  readonly children: ReactNode;
}

/** The mood in a line, so that the films have the room; another mood is one touch away. */
export function MoodBar({ word, tapped, onChoose, onConsider, children }: MoodBarProps): ReactNode {
  // The moods fold up with the answer to one of them.
  const [openAt, setOpenAt] = useState<MoodWord | null>(null);
  const open = openAt === word;
  const toggle = (): void => setOpenAt(open ? null : word);
  return (
    <>
      <div className="flex items-center gap-x-2 gap-y-2 max-[20rem]:flex-wrap [--say:1.35rem] max-sm:[--say:1.1rem] sm:flex-wrap sm:gap-x-3 landscape:max-lg:flex-nowrap">
        {tapped ? (
          <div className="flex min-w-0 items-center gap-2.5 max-sm:grow landscape:max-lg:[&_p]:whitespace-nowrap">
            <span
              data-mood={emotionOf(word)}
              className="grid size-10 shrink-0 place-content-center rounded-full bg-mood text-on-mood"
            >
              <MoodFace key={word} word={word} className="arrive size-8" />
            </span>
            <MoodSentence word={word} people={0} />
          </div>
        ) : null}
        <Button small icon="pencil" aria-expanded={open} onClick={toggle}>
          <span className="max-sm:sr-only landscape:max-lg:sr-only">{t("watch.another")}</span>
        </Button>
        {children}
      </div>
      {open ? (
        <div className="w-full">
          <MoodRow
            chosen={tapped ? word : null}
            onChoose={(chosen) => {
              if (tapped && chosen === word) toggle();
              return onChoose(chosen);
            }}
            onConsider={onConsider}
          />
        </div>
      ) : null}
    </>
  );
}
