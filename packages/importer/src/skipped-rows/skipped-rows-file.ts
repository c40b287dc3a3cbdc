import { open, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { folderMissing, MoodreelError, withFileErrors } from "@moodreel/core/error";
import type { SkippedRow } from "../report/import-report.ts";

/** Where skipped rows are written to; see `skippedRowsTo` of the options. */
export interface SkippedRowsFile {
  readonly write: (rows: readonly SkippedRow[]) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Closes it where nothing was brought in: a file without rows is removed, so that its name is free for the next try. */
  readonly discard: () => Promise<void>;
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
  const file = await withFileErrors(path, () => open(path, isOpen ? "w" : "wx")).catch((error: unknown) => {
    const isLost = path !== "" && error instanceof MoodreelError && error.code === "file-not-found";
    throw isLost ? folderMissing(path, dirname(path), error) : error;
  });
  let rowsWritten = 0;
  const put = (text: string): Promise<void> => withFileErrors(path, () => file.appendFile(text));
  const close = (): Promise<void> => file.close();
  const discard = async (): Promise<void> => {
    await close();
    if (!isOpen && rowsWritten === 0) await rm(path, { force: true });
  };
  const write = (rows: readonly SkippedRow[]): Promise<void> => {
    rowsWritten += rows.length;
    return put(rows.map(({ line, reason, text }) => `${line},${quoted(reason)},${quoted(text)}\n`).join(""));
  };
  await put("line,reason,text\n").catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  return { write, close, discard };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
