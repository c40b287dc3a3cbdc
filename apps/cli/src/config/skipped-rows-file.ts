import { withFileErrors, type SkippedRow } from "@moodreel/catalog";
import { open } from "node:fs/promises";

export interface SkippedRowsFile {
  write(rows: readonly SkippedRow[]): Promise<void>;
  close(): Promise<void>;
}

/** A CSV of line, reason and text for rows that could not be used. @throws CatalogError `file-exists` and its kin */
export async function skippedRowsFile(path: string): Promise<SkippedRowsFile> {
  const file = await withFileErrors(path, () => open(path, "wx"));
  const put = async (text: string): Promise<void> => {
    await withFileErrors(path, () => file.appendFile(text));
  };
  await put("line,reason,text\r\n");
  return {
    write: (rows) =>
      put(rows.map(({ line, reason, text }) => `${line},${quoted(reason)},${quoted(text)}\r\n`).join("")),
    close: () => file.close(),
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
