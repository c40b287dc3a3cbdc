import type { ImportOptions } from "@moodreel/importer";

/** How a file is read, and what becomes of the catalogue. */
export interface ImportGiven extends Omit<ImportOptions, "importedAt" | "settings" | "remember"> {
  /** Only says how the file is understood; stores nothing. */
  readonly dryRun?: boolean | undefined;
}
