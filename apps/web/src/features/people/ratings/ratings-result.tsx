import type { Kind } from "@moodreel/core";
import type { ImportedRatings } from "@moodreel/client";
import type { ReactNode } from "react";
import { SkippedRows } from "../../../shared/transfer/skipped-rows.tsx";
import { countOf, kindWords } from "../../../shared/kinds/kind-words.ts";

interface RatingsResultProps {
  /** What is watched now; the file may be of another kind. */
  readonly kind: Kind;
  readonly result: ImportedRatings;
  readonly children?: ReactNode;
}

/** What became of the ratings, or would: taken, not in a catalogue, left out, not readable. */
export function RatingsResult({ kind: watched, result, children }: RatingsResultProps): ReactNode {
  const { format, catalog, matched, unmatched, unmatchedEntries, skipped, skippedRows } = result;
  const { dryRun, matches, warnings, leftOut } = result;
  const kind = matches[0]?.kind ?? watched;
  return (
    <div className="arrive grid gap-4 rounded-2xl border border-line bg-surface/80 p-6">
      <div role="status">
        <p className="font-display text-2xl">
          {matched === 0 ? "Nothing of it" : countOf(kind, matched)} found in “{catalog}”
        </p>
        <p className="mt-1 text-ink-soft">
          Recognised as {format}: {partsOf(kind, result)}.{dryRun ? " Nothing is stored yet." : ""}
        </p>
      </div>
      {[
        ...warnings,
        ...leftOut.map(({ what, rows }) => `Left out: ${rows.toLocaleString("en")}, ${what}.`),
      ].map((text) => (
        <p key={text} className="max-w-prose text-sm text-ink-soft wrap-anywhere">
          {text}
        </p>
      ))}
      {unmatched === 0 ? null : (
        <details>
          <summary className="text-lg font-semibold">
            Not in the catalogue ({unmatched.toLocaleString("en")})
          </summary>
          <ul className="mt-3 gap-x-8 text-sm sm:columns-2">
            {unmatchedEntries.map(({ title, year }, index) => (
              // Two editions may look the same.
              <li key={index} className="mb-1.5 break-inside-avoid wrap-anywhere">
                {title ?? "without a title"} <span className="text-ink-soft">{year}</span>
              </li>
            ))}
          </ul>
          {unmatched > unmatchedEntries.length ? (
            <p className="mt-2 text-sm text-ink-soft">These are the first {unmatchedEntries.length}.</p>
          ) : null}
        </details>
      )}
      <SkippedRows skipped={skipped} rows={skippedRows} />
      {children}
    </div>
  );
}

/** "120 rated, 40 seen, 12 on the watchlist". */
function partsOf(kind: Kind, { rated, liked, seen, watchlist }: ImportedRatings): string {
  const parts = [
    [rated, "rated"],
    [liked, "liked"],
    [seen, kindWords(kind).done.toLowerCase()],
    [watchlist, "on the watchlist"],
  ] as const;
  const mentioned = parts.filter(([count]) => count > 0);
  if (mentioned.length === 0) return "no entries";
  return mentioned.map(([count, what]) => `${count.toLocaleString("en")} ${what}`).join(", ");
}
