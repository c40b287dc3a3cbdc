import type { ReactNode } from "react";
import { feels, type MoodWord } from "../../shared/emotions/feeling-words.ts";
import { t } from "../../shared/i18n/t.ts";

interface ChoosingLineProps {
  readonly word: MoodWord | null;
  /** There is no list yet that could stay on the screen meanwhile. */
  readonly first: boolean;
}

/** A list is on its way. It shows after a moment, so that quick answers do not flicker. */
export function ChoosingLine({ word, first }: ChoosingLineProps): ReactNode {
  return (
    <p
      role="status"
      className={`later flex items-center gap-2.5 font-semibold text-mood-text ${first ? "min-h-64 justify-center text-lg" : "mb-3"}`}
    >
      <span aria-hidden="true" className="pulse size-2.5 rounded-full bg-mood" />
      {word === null ? t("tonight.choosing") : t("tonight.choosingFor", { looks: feels(word) })}
    </p>
  );
}
