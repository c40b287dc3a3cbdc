import type { ImportReportBody } from "@moodreel/server/schema";
import type { ReactNode } from "react";
import { countOf } from "../films/kind-words.ts";
import { Icon } from "../ui/icon.tsx";
import { ColumnSelects } from "./column-selects.tsx";
import type { ItemField } from "./import-mapping.ts";
import { SampleTable } from "./sample-table.tsx";

interface ImportPreviewProps {
  readonly report: ImportReportBody;
  /** Another mapping is being tried. */
  readonly busy: boolean;
  readonly onColumn: (field: ItemField, column: string) => void;
}

const SHOWN_GENRES = 40;

/** How a file was understood, before anything is stored. */
export function ImportPreview({ report, busy, onColumn }: ImportPreviewProps): ReactNode {
  const { columns, mapping, genres, warnings, skipped, skippedRows } = report;
  return (
    <div className={`grid gap-7 transition-opacity ${busy ? "opacity-60" : ""}`} data-testid="import-preview">
      <p role="status" className="text-lg">
        <strong>{countOf(report.kind, report.items)}</strong> in {report.rows.toLocaleString("en")} rows
        {skipped === 0 ? "" : `, ${skipped.toLocaleString("en")} skipped`}
        <span className="text-ink-soft">
          {" "}
          · {report.encoding}, separated by {separatorName(report.separator)}
        </span>
      </p>
      {warnings.length === 0 ? null : (
        <ul className="grid gap-1.5 text-warning">
          {warnings.map((warning) => (
            <li key={warning} className="flex gap-2">
              <Icon name="alert" /> {warning}
            </li>
          ))}
        </ul>
      )}
      <ColumnSelects columns={columns} mapping={mapping} busy={busy} onColumn={onColumn} />
      <SampleTable sample={report.sample} />
      {genres.length === 0 ? null : (
        <div>
          <h3 className="mb-3 text-lg font-semibold">Genres</h3>
          <ul className="flex flex-wrap gap-2 text-sm">
            {genres.slice(0, SHOWN_GENRES).map(({ genre, items, known }) => (
              <li
                key={genre}
                className={`rounded-full border px-3 py-1 ${known ? "border-mood bg-mood/15" : "border-dashed border-line-strong"}`}
              >
                {genre} <span className="text-ink-soft">{items.toLocaleString("en")}</span>
                {known ? null : <span className="sr-only"> (no mood leads here by default)</span>}
              </li>
            ))}
            {genres.length > SHOWN_GENRES ? (
              <li className="px-2 py-1 text-ink-soft">and {genres.length - SHOWN_GENRES} more</li>
            ) : null}
          </ul>
          <p className="mt-3 text-sm text-ink-soft">
            Dashed ones are not known to Moodreel; they are kept, and can be named in the policy.
          </p>
        </div>
      )}
      {skippedRows.length === 0 ? null : (
        <details>
          <summary className="text-lg font-semibold">Skipped rows ({skipped.toLocaleString("en")})</summary>
          <ul className="mt-3 grid gap-1.5 text-sm">
            {skippedRows.map(({ line, reason, text }) => (
              <li key={`${line} ${text}`} className="min-w-0 break-words">
                <strong>Line {line}:</strong> {reason} <code className="text-ink-soft">{text}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function separatorName(separator: string): string {
  const names: Readonly<Record<string, string>> = {
    ",": "commas",
    ";": "semicolons",
    "\t": "tabs",
    "|": "bars",
  };
  return names[separator] ?? `“${separator}”`;
}
