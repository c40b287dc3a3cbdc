import type { Recommendation } from "@moodreel/client";
import { emotionLabel } from "../../shared/emotions/emotion-words.ts";
import { filterLabel } from "../../shared/filters/filter-form.ts";
import { genreName } from "../../shared/genres/genre-name.ts";
import { formatList } from "../../shared/i18n/formatters.ts";
import { shownLanguage } from "../../shared/i18n/shown-language.ts";
import { t } from "../../shared/i18n/t.ts";

/** What came of asking for films, in a sentence: the server's own, or in another language from its parts. */
export function outcomeText(result: Recommendation): string {
  if (shownLanguage().language === "en") return result.message;
  switch (result.outcome) {
    case "items":
      return t("tonight.headingText", { genres: leadingGenres(result) });
    case "no-face":
      return t("outcome.noFaceText");
    case "unsure":
      return t("outcome.unsureText");
    case "unmapped-emotion":
      return t("outcome.noGenre", { emotion: emotionLabel(result.emotion) });
    case "nothing-fits":
      return nothingFits(result);
  }
}

/** "Comedy, Romance & Crime": the genres that a list is of. */
export function leadingGenres({ genres }: Recommendation): string {
  const leading = genres
    .filter(({ leads }) => leads)
    .map(({ genre }) => genreName(genre))
    .slice(0, 3);
  const last = leading.slice(-1);
  return [leading.slice(0, -1).join(", "), ...last].filter((part) => part !== "").join(" & ");
}

function nothingFits(result: Extract<Recommendation, { readonly outcome: "nothing-fits" }>): string {
  const { relaxation, keptOut } = result;
  const genres = leadingGenres(result);
  if (keptOut !== undefined) {
    const rules = formatList(keptOut.by.map((rule) => t(`rule.${rule}`)));
    return t("outcome.keptOut", { count: keptOut.count, rules });
  }
  const dropped = relaxation === null ? [] : [relaxation.drop, ...relaxation.and];
  const filters = dropped.map(filterLabel).filter((label) => label !== null);
  if (relaxation === null || filters.length < dropped.length) return t("outcome.nothingText", { genres });
  return t("outcome.relaxText", { genres, filters: formatList(filters), count: relaxation.wouldFit });
}
