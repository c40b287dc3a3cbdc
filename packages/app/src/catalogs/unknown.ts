import { MoodreelError } from "@moodreel/core";
import type { CatalogSummary } from "@moodreel/store";

/** For a catalogue that is not there, with those that are. */
export function unknownCatalog(catalogs: readonly CatalogSummary[], name: string): MoodreelError {
  const known = catalogs.map((catalog) => catalog.name).join(", ");
  const remedy = known === "" ? "Import it first." : `Import it first, or use one of: ${known}.`;
  return new MoodreelError("catalog-unknown", `There is no catalogue "${name}". ${remedy}`, { name });
}

/** For an id or a title that nothing in the catalogue has. @param by what it was looked for by */
export function unknownItem(
  item: string,
  catalog: string | null,
  by: "id" | "id or title" = "id or title",
): MoodreelError {
  const where = catalog === null ? "the catalogue" : `"${catalog}"`;
  const [what, remedy] =
    by === "id"
      ? ["id", "Search for it by its title, and give the id that it has."]
      : ["id or the title", "Search for it by its title."];
  return new MoodreelError("item-unknown", `Nothing in ${where} has the ${what} "${item}". ${remedy}`, {
    item,
  });
}
