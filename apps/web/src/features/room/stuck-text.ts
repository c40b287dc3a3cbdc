import type { Room } from "@moodreel/client";
import { failureText } from "../../shared/api/failure-text.ts";
import { shownLanguage } from "../../shared/i18n/shown-language.ts";
import { t } from "../../shared/i18n/t.ts";

/** Why a room has nothing: the server's own words, which only its screen gets, are English. */
export function stuckText(trouble: Room["trouble"]): string {
  if (trouble === null) return t("roomEnd.vetoed");
  if (trouble.message !== null && shownLanguage().language === "en")
    return failureText(new Error(trouble.message));
  return t(trouble.outcome === "failed" ? "ui.failed" : "roomEnd.nothing");
}
