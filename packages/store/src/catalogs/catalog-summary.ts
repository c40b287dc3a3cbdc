import type { Kind } from "@moodreel/core";

export interface CatalogSummary {
  readonly name: string;
  readonly kind: Kind;
  readonly items: number;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}
