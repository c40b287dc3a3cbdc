import type { MoodreelApi } from "../moodreel-api.ts";
import { gatherShelf, type ShelfChoices } from "./gather-shelf.ts";
import { readShelf, writeShelf } from "./kept-shelf.ts";

/** Keeps what there is to choose from while the server is away, unless the very same is kept already. */
export async function keepShelf(
  api: Pick<MoodreelApi, "listCatalogs" | "findItems" | "readFacets" | "readPolicy">,
  choices: ShelfChoices,
  scope: string,
  signal: AbortSignal,
): Promise<void> {
  if (!("caches" in globalThis)) return;
  const catalogs = await api.listCatalogs(signal);
  const chosen = catalogs.map(({ name, kind, importedAt }) => [
    name,
    kind,
    importedAt,
    choices.catalogOf(kind),
  ]);
  const of = JSON.stringify([chosen, choices.limited]);
  if ((await readShelf(scope))?.of === of) return;
  await writeShelf(scope, await gatherShelf(api, { of, catalogs }, choices, signal));
}
