import type { Kind } from "@moodreel/core";
import type { Store } from "../store/store.ts";
import type { ImportProgress, ImportReport } from "./import-report.ts";
import type { ColumnMap } from "./item-field.ts";
import type { Source } from "./source.ts";

export interface PreviewOptions {
  /** By default made from the file's name. */
  readonly name?: string | undefined;
  readonly kind: Kind;
  /** Wins over what the header suggests. */
  readonly map?: ColumnMap | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of the file as it is; unpacked it may have four times as many. */
  readonly maxBytes?: number | undefined;
}

export interface ImportOptions extends PreviewOptions {
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/** Reads the whole file and says what it was understood as. Writes nothing. */
export async function previewFile(_source: Source, _options: PreviewOptions): Promise<ImportReport> {
  throw new Error("not there yet");
}

/** Puts the items of a file in place of the catalogue of that name: all of them, or nothing when it throws. */
export async function importFile(_store: Store, _source: Source, _options: ImportOptions): Promise<ImportReport> {
  throw new Error("not there yet");
}
