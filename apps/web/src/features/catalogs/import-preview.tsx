import type { ImportReport } from "@moodreel/client";
import type { ReactNode } from "react";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { Icon } from "../../shared/ui/icon.tsx";
import { GenreReport } from "./genre-report.tsx";
import { GuessNotes } from "./guess-notes.tsx";
import { SampleTable } from "./sample-table.tsx";
import { separatorName } from "./separator-name.ts";
import { SkippedRows } from "../../shared/transfer/skipped-rows.tsx";

interface ImportPreviewProps {
  readonly report: ImportReport;
  /** Another way to read the file is being tried. */
  readonly busy: boolean;
  readonly columnForm: ReactNode;
  readonly accepted: Readonly<Record<string, string>>;
  readonly onGenre: (genre: string, meant: string | null) => void;
}

/** How a file was understood, before anything is stored. */
export function ImportPreview({
  report,
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
          {detected === null ? "Read by its column names" : `Recognised as ${detected}`}
          {table === null ? null : <span className="text-lg text-ink-soft"> · {table}</span>}
        </p>
        <p role="status">
          <strong>{countOf(report.kind, report.items)}</strong> in {countsText(report)}
        </p>
        <p className="text-sm text-ink-soft">
          {report.separator === "json"
            ? `JSON, ${report.encoding.toUpperCase()}`
            : `Separated by ${separatorName(report.separator)}, ${report.encoding.toUpperCase()}`}
        </p>
      </div>
      {warnings.length === 0 ? null : (
        <ul aria-label="What to know before you import" className="grid gap-1.5 text-warning">
          {warnings.map((warning) => (
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
    `${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"}`,
    skipped === 0 ? null : `${skipped.toLocaleString("en")} skipped`,
    out === 0 ? null : `${out.toLocaleString("en")} left out`,
  ];
  return counts.filter((count) => count !== null).join(", ");
}
