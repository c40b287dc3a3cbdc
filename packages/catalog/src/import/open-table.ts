import { bytesOfSource, type SourceBytes } from "./bytes/bytes-of-source.ts";
import type { PreviewOptions } from "./import-options.ts";
import type { Source } from "./source.ts";
import { readTable, type Table } from "./table/read-table.ts";

export interface OpenTable {
  readonly table: Table;
  /** The file's name without folders. */
  readonly file: string;
  /** The table of a zip archive that is read; `null` for any other file. */
  readonly inside: string | null;
  readonly fileBytes: Pick<SourceBytes, "bytesRead" | "totalBytes">;
  /** Lets go of a file that is not read to its end. */
  close(): void;
}

const DEFAULT_MAX_BYTES = 2 * 2 ** 30;

/** Text packs to about a quarter; more than this is a bomb or a mistake. */
const UNPACKED_FACTOR = 4;

/** Opens the table in a file: the file itself, unpacked, or one inside of a zip archive. */
export async function openTable(
  source: Source,
  { signal, maxBytes = DEFAULT_MAX_BYTES }: Pick<PreviewOptions, "signal" | "maxBytes" | "table">,
): Promise<OpenTable> {
  const bytes = await bytesOfSource(source, maxBytes, signal);
  try {
    const table = await readTable(bytes, maxBytes * UNPACKED_FACTOR);
    return { table, file: bytes.name, inside: null, fileBytes: bytes, close: bytes.close };
  } catch (error) {
    bytes.close();
    throw error;
  }
}
