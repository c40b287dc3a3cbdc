import type { Kind, Reaction } from "@moodreel/core";
import { t } from "../i18n/t.ts";

/** "liked", "heard": what somebody said of an item, in a word or two. */
export function reactionWord(reaction: Reaction, kind: Kind): string {
  return reaction === "seen" ? t(`done.${kind}`).toLocaleLowerCase() : t(`reaction.${reaction}`);
}

/** "8 of 10" */
export function ratingWord(rating: number): string {
  return t("reaction.rating", { rating });
}
