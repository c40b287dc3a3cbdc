import type { ImportedRatings } from "@moodreel/client";
import type { ReactNode } from "react";
import { ScrollRegion } from "../../../shared/ui/scroll-region.tsx";

type Match = ImportedRatings["matches"][number];

const HEADS = ["In the file", "Taken for", "Said", "Found by", "How sure"] as const;

/** What the entries of the file are taken for, those first that are least sure. */
export function RatingsMatches({
  matches,
  matched,
}: Pick<ImportedRatings, "matches" | "matched">): ReactNode {
  if (matches.length === 0) return null;
  return (
    <div className="grid gap-2">
      <ScrollRegion label="What each entry is taken for" className="max-h-112">
        <table className="w-full min-w-[44rem] text-left text-sm">
          <thead className="sticky top-0 bg-surface text-ink-soft">
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col" className="px-3.5 pt-3 pb-2 font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matches.map((match, index) => (
              // Two entries may be of one film.
              <tr key={index} className="border-t border-line align-top">
                <th scope="row" className="px-3.5 py-2 font-semibold wrap-anywhere">
                  {titled(match.title ?? match.item.id, match.year)}
                </th>
                <td className="px-3.5 py-2 wrap-anywhere">{titled(match.item.title, match.item.year)}</td>
                <td className="px-3.5 py-2">{saidOf(match)}</td>
                <td className="px-3.5 py-2">{match.by === "title" ? "title alone" : match.by}</td>
                <td className={`px-3.5 py-2 ${match.sure === "weak" ? "text-warning" : ""}`}>
                  {match.sure === "weak" ? "weak: look at it" : match.sure}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {matched > matches.length ? (
        <p className="text-sm text-ink-soft">
          These are the first {matches.length}, those first that are least sure.
        </p>
      ) : null}
    </div>
  );
}

function titled(title: string, year: number | null): string {
  return year === null ? title : `${title} (${year})`;
}

function saidOf({ rating, status }: Match): string {
  if (rating !== null) return `${Number(rating.toFixed(1))} of 10`;
  return status === "watchlist" ? "wanted" : status;
}
