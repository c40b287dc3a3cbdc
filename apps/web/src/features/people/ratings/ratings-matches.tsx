import type { ImportedRatings } from "@moodreel/client";
import type { ReactNode } from "react";
import { ScrollRegion } from "../../../shared/ui/scroll-region.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { formatNumber } from "../../../shared/i18n/formatters.ts";

type Match = ImportedRatings["matches"][number];

const HEADS = ["inFile", "takenFor", "saidHead", "foundBy", "howSure"] as const;

const BY = {
  id: "id",
  title: "titleAlone",
  "title and year": "titleYear",
  "title and people": "titlePeople",
} as const;

const STATUS = { rated: "saidRated", liked: "saidLiked", seen: "seen", watchlist: "wanted" } as const;

/** What the entries of the file are taken for, those first that are least sure. */
export function RatingsMatches({
  matches,
  matched,
}: Pick<ImportedRatings, "matches" | "matched">): ReactNode {
  if (matches.length === 0) return null;
  return (
    <div className="grid gap-2">
      <ScrollRegion label={t("ratings.entries")} className="max-h-112">
        <table className="w-full min-w-[44rem] text-left text-sm">
          <thead className="sticky top-0 bg-surface text-ink-soft">
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col" className="px-3.5 pt-3 pb-2 font-normal">
                  {t(`ratings.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matches.map((match, index) => (
              // Two entries may be of one film.
              <tr key={index} className="border-t border-line align-top">
                <th scope="row" className="px-3.5 py-2 font-semibold wrap-anywhere">
                  {withYear(match.title ?? match.item.id, match.year)}
                </th>
                <td className="px-3.5 py-2 wrap-anywhere">{withYear(match.item.title, match.item.year)}</td>
                <td className="px-3.5 py-2">{saidOf(match)}</td>
                <td className="px-3.5 py-2">{t(`ratings.${BY[match.by]}`)}</td>
                <td className={`px-3.5 py-2 ${match.sure === "weak" ? "text-warning" : ""}`}>
                  {t(`ratings.${match.sure}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {matched > matches.length ? (
        <p className="text-sm text-ink-soft">{t("ratings.leastSure", { count: matches.length })}</p>
      ) : null}
    </div>
  );
}

function withYear(title: string, year: number | null): string {
  return year === null ? title : `${title} (${year})`;
}

function saidOf({ rating, status }: Match): string {
  if (rating !== null)
    return t("browse.ofTen", { rating: formatNumber(rating, { maximumFractionDigits: 1 }) });
  return t(`ratings.${STATUS[status]}`);
}
