import type { Kind } from "@moodreel/core";
import type { ImportProgress } from "./import-report.ts";
import type { ColumnMap } from "./item-field.ts";

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
