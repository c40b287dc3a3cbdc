import { ApiFailure } from "../../shared/api/api-failure.ts";
import { bytesText } from "../../shared/transfer/transfer-text.ts";

/** Why a file was not understood or not stored, and what there is to choose from instead. */
export interface ImportTrouble {
  readonly message: string;
  /** Of a file that was refused because one must be named. */
  readonly columns: readonly string[];
  /** Of an archive that was refused because one must be named. */
  readonly tables: readonly string[];
}

/** What the server takes in one upload. */
const MAX_BYTES = 512 * 1024 * 1024;

export function troubleOf(error: unknown): ImportTrouble {
  const fields = error instanceof ApiFailure ? error.fields : {};
  return {
    message: error instanceof Error ? error.message : String(error),
    columns: texts(fields["columns"]),
    tables: error instanceof ApiFailure && error.code === "zip-table-unclear" ? texts(fields["tables"]) : [],
  };
}

/** Told before anything is sent; `null` for a file that may be. */
export function tooLarge(file: File): ImportTrouble | null {
  if (file.size <= MAX_BYTES) return null;
  const message = `“${file.name}” has ${bytesText(file.size)}, and the page takes 512 MiB. Import it with the command line, which has no such limit: npx moodreel import FILE.`;
  return { message, columns: [], tables: [] };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
