import { MoodreelError, type Kind } from "@moodreel/core";
import type { CatalogSummary } from "@moodreel/store";

/** The name under which the catalogue that ships with the product is stored. */
export const STARTER_NAME = "starter";

/**
 * The catalogue to recommend from: the one named, else the person's own newest of the kind, else
 * the starter. `null` when the kind has none.
 *
 * @throws MoodreelError `catalog-unknown`, `catalog-kind-mismatch` for a name that does not serve
 */
export function chooseCatalog(
  catalogs: readonly CatalogSummary[],
  kind: Kind,
  name?: string,
): CatalogSummary | null {
  if (name !== undefined) return named(catalogs, kind, name);
  const [newest] = catalogs
    .filter((catalog) => catalog.kind === kind)
    .toSorted(
      (a, b) =>
        Number(a.name === STARTER_NAME) - Number(b.name === STARTER_NAME) ||
        b.importedAt.localeCompare(a.importedAt),
    );
  return newest ?? null;
}

function named(catalogs: readonly CatalogSummary[], kind: Kind, name: string): CatalogSummary {
  const found = catalogs.find((catalog) => catalog.name === name);
  if (found === undefined) {
    const known = catalogs.map((catalog) => catalog.name).join(", ") || "none";
    throw new MoodreelError(
      "catalog-unknown",
      `There is no catalogue "${name}". Import it first, or use one of: ${known}.`,
      { name },
    );
  }
  if (found.kind !== kind) {
    throw new MoodreelError(
      "catalog-kind-mismatch",
      `Catalogue "${name}" holds ${found.kind} items, not ${kind}. Ask for kind ${found.kind}, or name another catalogue.`,
      { name, kind: found.kind },
    );
  }
  return found;
}
