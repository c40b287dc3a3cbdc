import type { Catalog } from "@moodreel/client";
import type { Kind } from "@moodreel/core";
import type { Preferences } from "./preferences.ts";

/**
 * The catalogue that was chosen for a kind; none where it is there no more, so that all are asked.
 *
 * @param catalogs `undefined` while it is not known which there are
 */
export function chosenCatalog(
  kind: Kind,
  chosen: Preferences["catalogs"],
  catalogs: readonly Catalog[] | undefined,
): { readonly catalog?: string } {
  const catalog = chosen[kind];
  const isThere = catalogs?.some(({ name, kind: of }) => name === catalog && of === kind) ?? true;
  return catalog === undefined || !isThere ? {} : { catalog };
}
