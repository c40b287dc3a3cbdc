import type { Kind } from "@moodreel/core";

export interface ShelfAsked {
  readonly kind: Kind;
  /** Of its catalogues, newest first. */
  readonly names: readonly string[];
}
