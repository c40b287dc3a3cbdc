import { DEFAULTS, MoodreelError, type Item, type Kind } from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import { failedFilters } from "@moodreel/core/recommend";
import { filtersFor } from "../audience/age-limit.ts";
import type { ViewersGiven } from "../audience/viewers-given.ts";
import { chooseCatalog, type ShelfGiven } from "../catalogs/choose-catalog.ts";
import type { Context } from "../context/context.ts";
import type { Connection } from "../media/connection.ts";
import type { Picture } from "../media/media-server.ts";

export interface PosterGiven extends ShelfGiven, ViewersGiven {
  readonly signal?: AbortSignal | undefined;
}

/**
 * The poster of an item, out of a folder that was imported in place or from a connected media server. Its reference
 * comes from the catalogue, never from who asks: a folder's leads to a picture inside that folder and to nothing else,
 * a server's is an id there.
 *
 * @param id of the item
 * @returns `null` where there is none, or none that can be had now
 * @throws MoodreelError `profile-unknown`, `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function posterOf(
  context: Context,
  id: Item["id"],
  { kind = DEFAULTS.kind, catalog, signal, ...viewers }: PosterGiven,
): Promise<Picture | null> {
  const chosen = await chooseCatalog(context, { kind, catalog });
  if (chosen === null) return null;
  const { catalogs, profiles, connections } = context;
  const allowed = await filtersFor(profiles, viewers, {});
  const [found] = await catalogs.itemsById(chosen.name, [id]);
  if (found === undefined || failedFilters(found, allowed).length > 0) return null;
  const [item = found] = await catalogs.wholeItems(chosen.name, [found]);
  const [, source = "", reference = ""] = /^([^:]+):([^]+)$/.exec(item.poster ?? "") ?? [];
  if (reference === "") return null;
  const all = await connections.read();
  try {
    return source === "folder"
      ? await inFolders(context, await foldersFor(context, all, item, kind), reference)
      : await onServer(context, all, { source, reference, signal });
  } catch (error) {
    signal?.throwIfAborted();
    // A poster is an ornament: the page draws one where there is none.
    if (error instanceof MoodreelError) return null;
    throw error;
  }
}

/** The folders that the reference may be of, the one whose catalogue has the item first. */
async function foldersFor(
  { catalogs }: Pick<Context, "catalogs">,
  all: readonly Connection[],
  { id, poster }: Item,
  kind: Kind,
): Promise<readonly string[]> {
  const names = (await catalogs.catalogs()).filter((one) => one.kind === kind).map(({ name }) => name);
  const folders = all.flatMap((one) =>
    one.type === "folder" && names.some((name) => sameName(name, one.name)) ? [one] : [],
  );
  const [own, others]: [string[], string[]] = [[], []];
  for (const { name, path } of folders) {
    const [copy] = await catalogs.itemsById(name, [id]);
    (copy?.poster === poster ? own : others).push(path);
  }
  return [...own, ...others];
}

async function inFolders(
  { platform }: Pick<Context, "platform">,
  folders: readonly string[],
  path: string,
): Promise<Picture | null> {
  for (const folder of folders) {
    const picture = await platform.readPicture(folder, path);
    if (picture !== null) return picture;
  }
  return null;
}

async function onServer(
  { platform }: Pick<Context, "platform">,
  all: readonly Connection[],
  { source, reference, signal }: { source: string; reference: string; signal: AbortSignal | undefined },
): Promise<Picture | null> {
  const connection = all.find((one) => sameName(one.name, source));
  if (connection === undefined || connection.type === "folder") return null;
  return (await platform.openServer(connection)).poster(reference, signal);
}
