import type { Emotion } from "@moodreel/core";
import { useState, type ReactNode } from "react";
import { MoodFace } from "../../shared/moods/mood-face.tsx";
import { MoodRow } from "../../shared/moods/mood-row.tsx";
import { MoodSentence } from "../../shared/moods/mood-sentence.tsx";
import { Button } from "../../shared/ui/button.tsx";

interface MoodBarProps {
  /** What the list goes by. */
  readonly emotion: Emotion;
  /** It was tapped, so that it is said here; what a face looks like is said beside its picture. */
  readonly tapped: boolean;
  readonly onChoose: (emotion: Emotion) => void;
  readonly onConsider: (emotion: Emotion | null) => void;
  /** The other ways to a mood. */
  readonly children: ReactNode;
}

/** The mood in a line, so that the films have the room; another mood is one touch away. */
export function MoodBar({ emotion, tapped, onChoose, onConsider, children }: MoodBarProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 [--say:1.35rem]">
        {tapped ? (
          <div className="flex min-w-0 items-center gap-2.5 max-sm:grow">
            <span
              data-mood={emotion}
              className="grid size-10 shrink-0 place-content-center rounded-full bg-mood text-on-mood"
            >
              <MoodFace key={emotion} emotion={emotion} className="arrive size-8" />
            </span>
            <MoodSentence emotion={emotion} people={0} />
          </div>
        ) : null}
        <Button small icon="pencil" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className="max-sm:sr-only">Another mood</span>
        </Button>
        {children}
      </div>
      {open ? (
        <MoodRow
          chosen={tapped ? emotion : null}
          onChoose={(chosen) => {
            setOpen(false);
            onConsider(null);
            onChoose(chosen);
          }}
          onConsider={onConsider}
        />
      ) : null}
    </>
  );
}
