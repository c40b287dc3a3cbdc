import type { Kind } from "@moodreel/core";
import type { CatalogSummary } from "./catalog-summary.ts";

/** Which catalogue is written, and how. */
export interface CatalogTarget {
  readonly name: string;
  readonly kind: Kind;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  /** `merge` keeps items that are not among the new ones, `replace` removes them. */
  readonly mode: "merge" | "replace";
  /**
   * What tells this source from others, such as a hash of the file and its mapping; asked for once all
   * batches were taken. Where the catalogue was last written from the same, nothing is changed.
   */
  readonly fingerprint?: (() => string) | undefined;
  /**
   * The same where it is known before anything is read, such as from the times of the files of a folder: where the
   * catalogue was last written from it and is whole, no batch is asked for.
   */
  readonly known?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WriteReport {
  readonly catalog: CatalogSummary;
  readonly added: number;
  /** Were there before and are among the new ones. */
  readonly updated: number;
  readonly removed: number;
  /** Were there before, are not among the new ones and stay. */
  readonly kept: number;
  /** The source was the same as last time, so the catalogue was left alone. */
  readonly unchanged: boolean;
  /** What was there before was damaged: of what other files had brought, only what could be read stays. */
  readonly mended: boolean;
}
