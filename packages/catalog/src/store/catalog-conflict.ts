import type { Kind } from "@moodreel/core";
import { CatalogError } from "../errors.ts";

export function kindMismatch(name: string, there: Kind, asked: Kind): CatalogError {
  return new CatalogError(
    "catalog-kind-mismatch",
    `Catalogue "${name}" holds ${there} items, and ${asked} items cannot be added to it. Use another name, or replace it.`,
    { name, kind: there },
  );
}

/** Two programs wrote the same catalogue at once: what the second merged with is no longer there. */
export function writtenMeanwhile(name: string): CatalogError {
  return new CatalogError(
    "store-busy",
    `Another program wrote catalogue "${name}" in the meantime, so nothing was changed. Import the file again.`,
    { name },
  );
}
