import type { Kind } from "@moodreel/core";
import type { Catalog, ImportReport, Policy, PolicyOfKind } from "@moodreel/client";

export interface ImportRequest {
  readonly file: File;
  readonly name: string;
  /** `null`: what the file was recognised as says, else its columns. */
  readonly kind: Kind | null;
  /** Item field to column; what is missing is guessed. */
  readonly map: ImportReport["mapping"];
  /** Genres of the file, and what they stand for. */
  readonly genres: Readonly<Record<string, string>>;
  /** Whether what the catalogue has and the file has not goes. */
  readonly replace: boolean;
  /** Of a zip archive with several. */
  readonly table: string | null;
  /** What the letters are written in, as a WHATWG label; `null` as it is recognised. */
  readonly encoding: string | null;
  readonly dryRun: boolean;
  /** Called with the bytes that have been read, and of how many. */
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** What there is to choose from, and the table from moods to genres. */
export interface CatalogApi {
  /** The newest of one's own first. */
  listCatalogs(signal: AbortSignal): Promise<readonly Catalog[]>;
  removeCatalog(name: string): Promise<void>;
  importCatalog(request: ImportRequest): Promise<ImportReport>;

  readPolicy(kind: Kind, signal: AbortSignal): Promise<PolicyOfKind>;
  writePolicy(kind: Kind, policy: Policy): Promise<PolicyOfKind>;
  /** Goes back to the default table. */
  resetPolicy(kind: Kind): Promise<PolicyOfKind>;
}
