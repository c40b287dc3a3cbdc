import type { Room, RoomMood } from "@moodreel/client";
import { FEELINGS } from "@moodreel/core/feeling";
import { useId, useRef, type ReactNode } from "react";
import { emotionOf, feelingLabel } from "../../../shared/emotions/feeling-words.ts";
import { t } from "../../../shared/i18n/t.ts";
import { MoodFace } from "../../../shared/moods/mood-face.tsx";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { animalPicture } from "../animal-picture.ts";

interface FeelingStepProps {
  readonly you: NonNullable<Room["you"]>;
  readonly onFeel: (mood: RoomMood) => void;
}

/** One tap says how the guest feels; a name may stand before it. */
export function FeelingStep({ you, onFeel }: FeelingStepProps): ReactNode {
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  return (
    <div className="grid gap-5">
      <div>
        <h1 className="font-display text-4xl leading-none tracking-tight">{t("phone.howFeel")}</h1>
        <p className="mt-2 text-ink-soft">
          <span aria-hidden="true">{animalPicture(you.animal)} </span>
          {t("phone.youAre", { animal: t(`animal.${you.animal}`) })}
        </p>
      </div>
      <ul className="grid grid-cols-2 gap-2.5">
        {FEELINGS.map((feeling) => (
          <li key={feeling} data-mood={emotionOf(feeling)}>
            <button
              type="button"
              className="flex min-h-16 w-full items-center gap-2.5 rounded-2xl border border-line bg-surface px-3 text-left text-lg font-semibold hover:border-mood active:bg-mood active:text-on-mood"
              onClick={() => {
                const said = name.current?.value.trim() ?? "";
                onFeel({ feeling, ...(said === "" ? {} : { name: said }) });
              }}
            >
              <MoodFace word={feeling} className="size-10 shrink-0 text-mood-text" />
              {feelingLabel(feeling)}
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={id} className="grid gap-1.5">
        <span className="text-sm text-ink-soft">{t("phone.name")}</span>
        <input
          ref={name}
          id={id}
          maxLength={40}
          autoComplete="off"
          defaultValue={you.name ?? ""}
          className={`${FIELD} w-full`}
        />
      </label>
    </div>
  );
}
