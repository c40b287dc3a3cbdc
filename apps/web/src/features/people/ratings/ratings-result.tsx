import { leftOutText, noteTexts } from "../../../shared/api/note-text.ts";
import type { Kind } from "@moodreel/core";
import type { ImportedRatings } from "@moodreel/client";
import type { ReactNode } from "react";
import { Undecided } from "./undecided.tsx";
import { SkippedRows } from "../../../shared/transfer/skipped-rows.tsx";
import { countOf } from "../../../shared/kinds/kind-words.ts";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { reactionWord } from "../../../shared/opinions/said-words.ts";

interface RatingsResultProps {
  /** What is watched now; the file may be of another kind. */
  readonly kind: Kind;
  readonly result: ImportedRatings;
  readonly children?: ReactNode;
}

type FileEntry = ImportedRatings["unmatchedEntries"][number];

/** What became of the ratings, or would: taken, not in a catalogue, left out, not readable. */
export function RatingsResult({ kind: watched, result, children }: RatingsResultProps): ReactNode {
  const { format, catalog, matched, undecided, skipped, skippedRows } = result;
  const { dryRun, matches, warnings, notes, leftOut } = result;
  const absent = result.unmatched - undecided.length;
  const absentShown = result.unmatchedEntries.filter((entry) => !undecided.some((one) => isSame(one, entry)));
  const said = [
    ...noteTexts(warnings, notes),
    ...leftOut.map(({ what, rows }) => t("ratings.leftOut", { rows, what: leftOutText(what) })),
  ];
  const kind = matches[0]?.kind ?? watched;
  return (
    <div className="arrive grid gap-4 rounded-2xl border border-line bg-surface/80 p-6">
      <div role="status">
        <p className="font-display text-2xl">
          {matched === 0
            ? t("ratings.foundNone", { catalog: titled(catalog) })
            : t("ratings.found", { count: countOf(kind, matched), catalog: titled(catalog) })}
        </p>
        <p className="mt-1 text-ink-soft">
          {t("ratings.recognised", { format, parts: partsOf(kind, result) })}
          {dryRun ? ` ${t("ratings.notStored")}` : ""}
        </p>
      </div>
      {said.map((text) => (
        <p key={text} className="max-w-prose text-sm text-ink-soft wrap-anywhere">
          {text}
        </p>
      ))}
      {undecided.length === 0 ? null : <Undecided entries={undecided} />}
      {absent === 0 ? null : (
        <details>
          <summary className="text-lg font-semibold">{t("ratings.notInCatalog", { count: absent })}</summary>
          <ul className="mt-3 gap-x-8 text-sm sm:columns-2">
            {absentShown.map(({ title, year }, index) => (
              // Two editions may look the same.
              <li key={index} className="mb-1.5 break-inside-avoid wrap-anywhere">
                {title ?? t("ratings.untitled")} <span className="text-ink-soft">{year}</span>
              </li>
            ))}
          </ul>
          {absent > absentShown.length ? (
            <p className="mt-2 text-sm text-ink-soft">{t("ui.firstOnes", { count: absentShown.length })}</p>
          ) : null}
        </details>
      )}
      <SkippedRows skipped={skipped} rows={skippedRows} />
      {children}
    </div>
  );
}

/** Whether two lines are of one entry of the file. */
function isSame(one: FileEntry, other: FileEntry): boolean {
  return one.title === other.title && one.year === other.year;
}

/** "120 rated, 40 seen, 12 on the watchlist". */
function partsOf(kind: Kind, { rated, liked, seen, watchlist }: ImportedRatings): string {
  const parts = [
    rated > 0 && t("ratings.rated", { count: rated }),
    liked > 0 && t("ratings.liked", { count: liked }),
    seen > 0 && t("ratings.known", { count: seen, done: reactionWord("seen", kind) }),
    watchlist > 0 && t("ratings.onWatchlist", { count: watchlist }),
  ];
  return parts.filter((part) => part !== false).join(", ") || t("ratings.noEntries");
}
