import type { ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";

/** Of the field that asks for a title, which stands after the last film. */
export const MISSED_TITLE = "missed-title";

/** Past fifteen films with two stops each, for who goes by the keyboard alone. */
export function SkipFilms(): ReactNode {
  return (
    <button
      type="button"
      className="sr-only focus:not-sr-only focus:mb-3 focus:rounded-full focus:bg-raised focus:px-4 focus:py-2"
      onClick={() => document.querySelector<HTMLElement>(`#${MISSED_TITLE}`)?.focus()}
    >
      {t("tonight.pastFilms")}
    </button>
  );
}
