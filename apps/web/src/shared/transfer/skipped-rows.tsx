import type { ImportReport } from "@moodreel/client";
import type { ReactNode } from "react";
import { t } from "../i18n/t.ts";
import { skipReason } from "./skip-reason.ts";

interface SkippedRowsProps {
  readonly skipped: number;
  /** The first of them. */
  readonly rows: ImportReport["skippedRows"];
}

/** Rows that cannot be used, each with its reason. */
export function SkippedRows({ skipped, rows }: SkippedRowsProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className="text-lg font-semibold">{t("transfer.skippedRows", { count: skipped })}</summary>
      <ul className="mt-3 grid gap-1.5 text-sm">
        {rows.map(({ line, reason, text }) => (
          <li key={`${line} ${text}`} className="min-w-0 wrap-anywhere">
            <strong>{t("transfer.line", { line })}</strong> <span>{skipReason(reason)}</span>{" "}
            <code className="text-ink-soft">{text}</code>
          </li>
        ))}
      </ul>
      {skipped > rows.length ? (
        <p className="mt-2 text-sm text-ink-soft">{t("ui.firstOnes", { count: rows.length })}</p>
      ) : null}
    </details>
  );
}
