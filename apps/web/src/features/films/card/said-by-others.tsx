import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import type { Film } from "./film.ts";
import { ratingWord, reactionWord } from "../../../shared/opinions/said-words.ts";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";

interface SaidByOthersProps {
  readonly saidBy: NonNullable<Film["saidBy"]>;
  readonly kind: Kind;
}

/** "Ben: liked, 9 of 10": what those who watch along have said of a film. */
export function SaidByOthers({ saidBy, kind }: SaidByOthersProps): ReactNode {
  const lines = saidBy.flatMap(({ profile, reactions, rating }) => {
    const words = reactions.map((reaction) => reactionWord(reaction, kind));
    const all = rating === null ? words : [...words, ratingWord(rating)];
    return all.length === 0 ? [] : [t("film.saidBy", { name: titled(profile), words: all.join(", ") })];
  });
  if (lines.length === 0) return null;
  return <p className="mt-0.5 text-sm break-words text-ink-soft">{lines.join(" · ")}</p>;
}
