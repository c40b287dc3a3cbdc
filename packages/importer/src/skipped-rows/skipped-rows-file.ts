import { open, stat } from "node:fs/promises";
import { withFileErrors } from "@moodreel/core/error";
import type { SkippedRow } from "../report/import-report.ts";

/** Where skipped rows are written to; see `skippedRowsTo` of the options. */
export interface SkippedRowsFile {
  readonly write: (rows: readonly SkippedRow[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * A new CSV file with the line, the reason and the whole text of each skipped row.
 *
 * @throws MoodreelError `file-exists`, `not-a-file`, `no-permission`, `disk-full`, `file-not-found`
 *
 * @example
 * ```ts
 * import { previewFile } from "@moodreel/importer";
 * import { openSkippedRowsFile } from "@moodreel/importer/skipped-rows";
 *
 * const skipped = await openSkippedRowsFile("skipped.csv");
 * await previewFile({ path: "films.csv" }, { skippedRowsTo: skipped.write });
 * await skipped.close();
 * ```
 */
export async function openSkippedRowsFile(path: string): Promise<SkippedRowsFile> {
  const there = await stat(path).catch(() => null);
  // A terminal or a pipe has nothing that could be lost; what a folder is, the file system says.
  const isOpen = there !== null && !there.isFile();
  const file = await withFileErrors(path, () => open(path, isOpen ? "w" : "wx"));
  const put = (text: string): Promise<void> => withFileErrors(path, () => file.appendFile(text));
  await put("line,reason,text\n");
  return {
    write: (rows) =>
      put(rows.map(({ line, reason, text }) => `${line},${quoted(reason)},${quoted(text)}\n`).join("")),
    close: () => file.close(),
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
