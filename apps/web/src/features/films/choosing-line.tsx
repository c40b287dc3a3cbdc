import type { ReactNode } from "react";
import { feels, type MoodWord } from "../../shared/emotions/feeling-words.ts";
import { t } from "../../shared/i18n/t.ts";

interface ChoosingLineProps {
  readonly word: MoodWord | null;
  /** There is no list yet that could stay on the screen meanwhile. */
  readonly first: boolean;
}

/** As high as the answer mostly is, so that nothing moves when it comes. */
const ROOM =
  "min-h-116 sm:min-h-106 md:min-h-100 lg:min-h-112 landscape:max-lg:min-h-63 justify-center text-lg";

/** A list is on its way. It shows after a moment, so that quick answers do not flicker. */
export function ChoosingLine({ word, first }: ChoosingLineProps): ReactNode {
  return (
    <p
      role="status"
      className={`later flex items-center gap-2.5 font-semibold text-mood-text ${first ? ROOM : "mb-3"}`}
    >
      <span aria-hidden="true" className="pulse size-2.5 rounded-full bg-mood" />
      {word === null ? t("tonight.choosing") : t("tonight.choosingFor", { looks: feels(word) })}
    </p>
  );
}
