import { open } from "node:fs/promises";
import type { SkippedRow } from "./import-report.ts";

/** Where skipped rows are written to; see `skippedRowsTo` of the options. */
export interface SkippedRowsFile {
  readonly write: (rows: readonly SkippedRow[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A new CSV file with the line, the reason and the whole text of each skipped row. */
export async function openSkippedRowsFile(path: string): Promise<SkippedRowsFile> {
  const file = await open(path, "w");
  await file.write("line,reason,text\n");
  return {
    async write(rows) {
      const lines = rows.map(({ line, reason, text }) => `${line},${quoted(reason)},${quoted(text)}\n`);
      await file.write(lines.join(""));
    },
    close: () => file.close(),
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
