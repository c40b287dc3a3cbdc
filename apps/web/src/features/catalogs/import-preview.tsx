import { noteTexts } from "../../shared/api/note-text.ts";
import type { ImportReport } from "@moodreel/client";
import type { ReactNode } from "react";
import { Icon } from "../../shared/ui/icon.tsx";
import { GenreReport } from "./genre-report.tsx";
import { GuessNotes } from "./guess-notes.tsx";
import { SampleTable } from "./sample-table.tsx";
import { separatorName } from "./separator-name.ts";
import { SkippedRows } from "../../shared/transfer/skipped-rows.tsx";
import { t, rich } from "../../shared/i18n/t.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";

interface ImportPreviewProps {
  readonly report: ImportReport;
  /** A spreadsheet has cells, whatever separates them once it is unpacked. */
  readonly isSheet: boolean;
  /** Another way to read the file is being tried. */
  readonly busy: boolean;
  readonly columnForm: ReactNode;
  readonly accepted: Readonly<Record<string, string>>;
  readonly onGenre: (genre: string, meant: string | null) => void;
}

/** How a file was understood, before anything is stored. */
export function ImportPreview({
  report,
  isSheet,
  busy,
  columnForm,
  accepted,
  onGenre,
}: ImportPreviewProps): ReactNode {
  const { detected, table, warnings, skipped, skippedRows } = report;
  return (
    <div className="grid gap-8" data-testid="import-preview" aria-busy={busy}>
      <div className="grid gap-1">
        <p className="font-display text-2xl">
          {detected === null ? t("importing.byNames") : t("importing.recognised", { format: detected })}
          {table === null ? null : <span className="text-lg text-ink-soft"> · {table}</span>}
        </p>
        <p role="status">
          {rich("importing.counts", {
            count: countOf(report.kind, report.items),
            rows: countsText(report),
            b: <strong />,
          })}
        </p>
        {isSheet ? null : (
          <p className="text-sm text-ink-soft">
            {report.separator === "json"
              ? `JSON, ${report.encoding.toUpperCase()}`
              : t("importing.separated", {
                  separator: separatorName(report.separator),
                  encoding: report.encoding.toUpperCase(),
                })}
          </p>
        )}
      </div>
      {warnings.length === 0 ? null : (
        <ul aria-label={t("importing.warnings")} className="grid gap-1.5 text-warning">
          {noteTexts(warnings, report.notes).map((warning) => (
            <li key={warning} className="flex gap-2">
              <Icon name="alert" /> <span className="min-w-0 wrap-anywhere">{warning}</span>
            </li>
          ))}
        </ul>
      )}
      <GuessNotes report={report} />
      {columnForm}
      <div className={`grid gap-8 transition-opacity ${busy ? "opacity-60" : ""}`}>
        <SampleTable sample={report.sample} />
        <GenreReport genres={report.genres} accepted={accepted} onGenre={onGenre} />
        <SkippedRows skipped={skipped} rows={skippedRows} />
      </div>
    </div>
  );
}

/** "1,200 rows, 3 skipped, 40 left out". */
function countsText({ rows, skipped, leftOut }: ImportReport): string {
  const out = leftOut.reduce((sum, { rows: some }) => sum + some, 0);
  const counts = [
    t("importing.rows", { count: rows }),
    skipped === 0 ? null : t("importing.skipped", { count: skipped }),
    out === 0 ? null : t("importing.leftOut", { count: out }),
  ];
  return counts.filter((count) => count !== null).join(", ");
}
