import type { CatalogSummary } from "@moodreel/store";
import type { Shelf } from "../context/context.ts";

/** All catalogues, newest first, the starter among them. */
export async function listCatalogs({ catalogs, bringStarter }: Shelf): Promise<readonly CatalogSummary[]> {
  await bringStarter();
  return catalogs.catalogs();
}
