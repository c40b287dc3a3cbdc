import { DEFAULTS, MoodreelError, type Kind } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";
import { sameName } from "@moodreel/core/name";
import { kindOfShelf, shelfName, type CatalogSummary } from "@moodreel/store";
import type { Shelf } from "../context/context.ts";
import { listCatalogs } from "./list-catalogs.ts";
import { unknownCatalog } from "./unknown.ts";

/** Where something is looked for. */
export interface ShelfGiven {
  /** By default `movie`. */
  readonly kind?: Kind | undefined;
  /** By default all catalogues of the kind together, which `all films` and the like stand for. */
  readonly catalog?: string | undefined;
}

/**
 * The catalogue to look in: the one named, else all of the kind as one, under the name of its shelf; where there
 * is only one, that. `null` when the kind has none.
 *
 * @throws MoodreelError `catalog-unknown`, `catalog-kind-mismatch` for a name that does not serve
 */
export async function chooseCatalog(
  shelf: Shelf,
  { kind = DEFAULTS.kind, catalog }: ShelfGiven,
): Promise<CatalogSummary | null> {
  const catalogs = await listCatalogs(shelf);
  const real = catalog !== undefined && catalogs.some(({ name }) => sameName(name, catalog));
  const together = catalog === undefined ? kind : real ? null : kindOfShelf(catalog);
  if (together === null || together !== kind) return named(catalogs, kind, catalog ?? "");
  return allOf(catalogs, kind);
}

function allOf(catalogs: readonly CatalogSummary[], kind: Kind): CatalogSummary | null {
  const name = shelfName(kind);
  const own = catalogs.filter((one) => one.kind === kind);
  const [only, ...others] = own;
  // Somebody's own catalogue of that name would be asked in its place.
  const taken = own.find((one) => sameName(one.name, name));
  if (only === undefined || others.length === 0 || taken !== undefined) return taken ?? only ?? null;
  return {
    name,
    kind,
    items: own.reduce((sum, { items }) => sum + items, 0),
    importedAt: own.map((one) => `${one.name} ${one.importedAt}`).join(),
  };
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
