import type { WhyNot } from "@moodreel/client";
import { filterLabel } from "../../shared/filters/filter-form.ts";
import { genreName } from "../../shared/genres/genre-name.ts";
import { formatList, formatNumber } from "../../shared/i18n/formatters.ts";
import { shownLanguage } from "../../shared/i18n/shown-language.ts";
import { t } from "../../shared/i18n/t.ts";
import { titled } from "../../shared/i18n/titled.ts";

/** Why a film is not on the list: the server's own sentences, or in another language from their parts. */
export function whyNotText(answer: WhyNot): string {
  if (shownLanguage().language === "en") return answer.message;
  const title = titled(answer.item.title);
  switch (answer.why) {
    case "shown":
      return t("whyNot.shown", { title, place: answer.place });
    case "other-genre":
      return t("whyNot.other-genre", {
        title,
        genres: formatList(answer.wanted.map(genreName), "disjunction"),
      });
    case "left-to-chance":
      return t("whyNot.left-to-chance", { title, rank: answer.rank, of: answer.of });
    case "later-part":
      return t("whyNot.later-part", { title, earlier: titled(answer.earlier) });
    case "ranks-lower":
      return t("whyNot.ranks-lower", { rank: answer.rank, of: answer.of, ...pointsOf(answer) });
    case "not-considered":
      return t("whyNot.not-considered", { title, of: answer.of, ...pointsOf(answer) });
    case "left-out":
      return t("whyNot.left-out", { title, rules: formatList(answer.by.map((rule) => t(`rule.${rule}`))) });
    case "filtered": {
      const filters = answer.filters.map((filter) => filterLabel(filter) ?? filter);
      return t("whyNot.filtered", { title, filters: formatList(filters) });
    }
    case "no-list":
      return t("whyNot.no-list");
  }
}

/** Of 100, with a decimal where it is needed to tell them apart. */
function pointsOf({ score, needed }: { readonly score: number; readonly needed: number }) {
  const digits = { maximumFractionDigits: Math.abs(score - needed) < 0.01 || score < 0.1 ? 1 : 0 };
  return { score: formatNumber(score * 100, digits), needed: formatNumber(needed * 100, digits) };
}
