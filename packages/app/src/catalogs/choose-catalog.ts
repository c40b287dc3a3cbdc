import { DEFAULTS, MoodreelError, type Kind } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";
import { sameName } from "@moodreel/core/name";
import type { CatalogSummary } from "@moodreel/store";
import type { Shelf } from "../context/context.ts";
import { STARTER } from "../starter/starter.ts";
import { listCatalogs } from "./list-catalogs.ts";
import { unknownCatalog } from "./unknown.ts";

/** Where something is looked for. */
export interface ShelfGiven {
  /** By default `movie`. */
  readonly kind?: Kind | undefined;
  /** By default the person's own newest of the kind, else the starter. */
  readonly catalog?: string | undefined;
}

/**
 * The catalogue to look in: the one named, else the person's own newest of the kind, else the starter.
 * `null` when the kind has none.
 *
 * @throws MoodreelError `catalog-unknown`, `catalog-kind-mismatch` for a name that does not serve
 */
export async function chooseCatalog(
  shelf: Shelf,
  { kind = DEFAULTS.kind, catalog }: ShelfGiven,
): Promise<CatalogSummary | null> {
  const catalogs = await listCatalogs(shelf);
  if (catalog !== undefined) return named(catalogs, kind, catalog);
  const [newest] = catalogs
    .filter((one) => one.kind === kind)
    .toSorted(
      (a, b) =>
        Number(a.name === STARTER.name) - Number(b.name === STARTER.name) ||
        b.importedAt.localeCompare(a.importedAt),
    );
  return newest ?? null;
}

function named(catalogs: readonly CatalogSummary[], kind: Kind, name: string): CatalogSummary {
  const found = catalogs.find((catalog) => sameName(catalog.name, name));
  if (found === undefined) throw unknownCatalog(catalogs, name);
  if (found.kind !== kind) {
    throw new MoodreelError(
      "catalog-kind-mismatch",
      `Catalogue "${found.name}" holds ${nounOf(found.kind, 2)}, not ${nounOf(kind, 2)}. Ask for kind ${found.kind}, or name another catalogue.`,
      { name, kind: found.kind },
    );
  }
  return found;
}
