import { EMOTIONS, type Emotion } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import type { ReactNode } from "react";
import { Icon } from "../../../shared/ui/icon.tsx";
import { QuietSelect } from "../../../shared/ui/quiet-select.tsx";
import { t, rich } from "../../../shared/i18n/t.ts";

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
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 landscape:max-lg:mt-0">
      {looked === null ? null : <FeelingSelect looked={looked} onFeel={(felt) => onCorrect(looked, felt)} />}
      {corrected === null ? null : (
        <p role="status" className="text-sm">
          {rich("watch.youSay", { looks: t(`looks.${corrected}`), b: <strong className="text-mood-text" /> })}
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
      label={t("watch.correct", { looks: t(`looks.${looked}`) })}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong px-3.5 text-sm has-focus-visible:outline-offset-2 hover:bg-ink/8"
      face={
        <>
          <Icon name="pencil" size={16} />
          <span aria-hidden="true" className="max-sm:hidden landscape:max-lg:hidden">
            {t("watch.correct", { looks: t(`looks.${looked}`) })} …
          </span>
          {/* Beside the camera's picture on a phone there is room for the end of it. */}
          <span aria-hidden="true" className="sm:hidden landscape:max-lg:inline">
            {t("watch.butFeel")} …
          </span>
        </>
      }
      value=""
      onChange={(value) => {
        if (isEmotion(value)) onFeel(value);
      }}
    >
      <option value="">{t("watch.choose")}</option>
      {EMOTIONS.filter((emotion) => emotion !== looked).map((emotion) => (
        <option key={emotion} value={emotion}>
          {t(`looks.${emotion}`)}
        </option>
      ))}
    </QuietSelect>
  );
}
