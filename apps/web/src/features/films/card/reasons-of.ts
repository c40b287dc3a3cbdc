import { formatList, formatNumber } from "../../../shared/i18n/formatters.ts";
import { shownLanguage } from "../../../shared/i18n/shown-language.ts";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { genreName } from "../../../shared/genres/genre-name.ts";
import type { AnyFilm } from "./film.ts";

type Reason = NonNullable<AnyFilm["why"]>[number];

/** Why a film is on the list, strongest first: the server's own sentences, or in another language their parts. */
export function reasonsOf({ reasons, why }: Pick<AnyFilm, "reasons" | "why">): readonly string[] {
  return shownLanguage().language === "en" || why === undefined ? reasons : why.map(reasonText);
}

/** The one of the reasons that is of this sort, in the language of the page; `null` where there is none. */
export function reasonOf(film: Pick<AnyFilm, "reasons" | "why">, sort: Reason["why"]): string | null {
  const at = film.why?.findIndex(({ why }) => why === sort) ?? -1;
  return reasonsOf(film)[at] ?? null;
}

/** The film without the reasons that name a mood, for a list that nobody said how they feel for. */
export function withoutMood<F extends Pick<AnyFilm, "reasons" | "why">>(film: F): F {
  const { why, reasons } = film;
  if (why === undefined) return film;
  const isKept = (at: number): boolean => why[at]?.why !== "genre" && why[at]?.why !== "touch";
  return { ...film, why: why.filter((_, at) => isKept(at)), reasons: reasons.filter((_, at) => isKept(at)) };
}

function reasonText(reason: Reason): string {
  switch (reason.why) {
    case "genre": {
      const { origin, lifts, emotion, basis } = reason;
      const genres = formatList(reason.genres.map(genreName));
      const mood =
        basis === "seen"
          ? t("why.youLook", { looks: t(`looks.${emotion}`) })
          : t("why.youFeel", { looks: t(`looks.${basis === "chosen" ? emotion : basis}`) });
      if (origin !== "table") return t(`why.${origin}`, { genres, mood });
      return t(lifts ? "why.lift" : "why.because", { genres, mood });
    }
    case "touch": {
      const genre = genreName(reason.genre);
      if (reason.basis !== "seen" && reason.basis !== "chosen") return t("why.goesWith", { genre });
      return t("why.touch", { genre, emotion: t(`emotion.${reason.emotion}`) });
    }
    case "like":
      return whose(reason) + t("why.like", { titles: formatList(reason.titles.map(titled)) });
    case "unlike":
      return whose(reason) + t("why.unlike", { titles: formatList(reason.titles.map(titled)) });
    case "praise":
      return praiseText(reason);
  }
}

/** Of several people the one whom it is said of, in front of it. */
function whose({ viewer }: { readonly viewer?: string }): string {
  return viewer === undefined ? "" : `${titled(viewer)}: `;
}

function praiseText({ rating, votes }: Extract<Reason, { readonly why: "praise" }>): string {
  const count = votes === null ? "" : formatNumber(votes, { notation: "compact", maximumFractionDigits: 1 });
  if (rating === null) return t("why.votes", { votes: count });
  const points = formatNumber(rating, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return votes === null
    ? t("why.rated", { rating: points })
    : t("why.praise", { rating: points, votes: count, count: votes });
}
