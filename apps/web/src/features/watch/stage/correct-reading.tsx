import { EMOTIONS, type Emotion } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { looks } from "@moodreel/core/rank";
import type { ReactNode } from "react";
import { Icon } from "../../../shared/ui/icon.tsx";
import { QuietSelect } from "../../../shared/ui/quiet-select.tsx";

interface CorrectionProps {
  /** What the face is read as; `null` while that is not sure. */
  readonly looked: Emotion | null;
  /** What the person said instead. */
  readonly corrected: Emotion | null;
  readonly onCorrect: (looked: Emotion, felt: Emotion) => void;
}

/** "I look neutral, but I feel …": the person's word beats the reading. */
export function Correction({ looked, corrected, onCorrect }: CorrectionProps): ReactNode {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      {looked === null ? null : <FeelingSelect looked={looked} onFeel={(felt) => onCorrect(looked, felt)} />}
      {corrected === null ? null : (
        <p role="status" className="text-sm">
          You say that you feel <strong className="text-mood-text">{looks(corrected)}</strong>: the films go
          by that.
        </p>
      )}
    </div>
  );
}

interface FeelingSelectProps {
  readonly looked: Emotion;
  readonly onFeel: (felt: Emotion) => void;
}

function FeelingSelect({ looked, onFeel }: FeelingSelectProps): ReactNode {
  return (
    <QuietSelect
      label={`I look ${looks(looked)}, but I feel`}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong px-3.5 text-sm has-focus-visible:outline-offset-2 hover:bg-ink/8"
      face={
        <>
          <Icon name="pencil" size={16} />
          <span aria-hidden="true">I look {looks(looked)}, but I feel …</span>
        </>
      }
      value=""
      onChange={(value) => {
        if (isEmotion(value)) onFeel(value);
      }}
    >
      <option value="">choose</option>
      {EMOTIONS.filter((emotion) => emotion !== looked).map((emotion) => (
        <option key={emotion} value={emotion}>
          {looks(emotion)}
        </option>
      ))}
    </QuietSelect>
  );
}
