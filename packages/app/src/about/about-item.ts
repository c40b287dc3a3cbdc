import { DEFAULTS, type Item } from "@moodreel/core";
import { addressOf, LINK_SITES, linksOf, type LinkSite } from "@moodreel/core/item";
import { filtersFor } from "../audience/age-limit.ts";
import { momentOf, type Context } from "../context/context.ts";
import { memoryOf, type SaidOfItem } from "../viewers/memory.ts";
import { readViewer } from "../viewers/read-viewer.ts";
import type { ShelfGiven } from "../catalogs/choose-catalog.ts";
import { findItem } from "../catalogs/find-item.ts";

export interface AboutGiven extends ShelfGiven {
  /** Whose opinion of it is told; what their age limit keeps from them is not there. */
  readonly viewer?: string | undefined;
}

/** Everything that is known of an item. */
export interface AboutItem {
  /** With the facts of all catalogues that were asked. */
  readonly item: Item;
  /** Others that may have been meant. */
  readonly others: readonly Item[];
  /** Where it was looked for. */
  readonly catalog: string;
  /** Addresses for a person to follow, by site. */
  readonly addresses: Readonly<Partial<Record<LinkSite, string>>>;
  /** What the viewer said; `null` for nothing, and without a viewer. */
  readonly said: SaidOfItem | null;
  /** Whether the viewer has seen it, or said so by a rating; `null` without a viewer. */
  readonly seen: boolean | null;
}

/**
 * All that the catalogues know of an item, and what a viewer said of it.
 *
 * @param wanted an id, or words of a title
 * @throws MoodreelError `item-unknown`, `catalog-unknown`, `catalog-kind-mismatch`, `profile-unknown`
 */
export async function aboutItem(
  context: Pick<Context, "catalogs" | "bringStarter" | "profiles" | "now">,
  wanted: string,
  { viewer, kind = DEFAULTS.kind, catalog }: AboutGiven,
): Promise<AboutItem> {
  const { profiles, catalogs } = context;
  const allowed = await filtersFor(profiles, { viewer }, {});
  const found = await findItem(context, wanted, { kind, catalog }, allowed);
  const [item = found.item] = await catalogs.wholeItems(found.catalog, [found.item]);
  const links = linksOf(item);
  const addresses = LINK_SITES.flatMap((site) => {
    const id = links[site];
    return id === undefined ? [] : [[site, addressOf(site, id)] as const];
  });
  const at = momentOf(context);
  const ids = viewer === undefined ? [] : await catalogs.idsOfCopies(found.catalog, item);
  const said = viewer === undefined ? null : saidBy(await readViewer(profiles, viewer, kind, at), ids, at);
  return {
    ...found,
    item,
    addresses: Object.fromEntries(addresses),
    said,
    seen: viewer === undefined ? null : isSeen(said),
  };
}

/** @param ids what catalogues call the item, its own first */
function saidBy(
  state: Parameters<typeof memoryOf>[0][number],
  ids: readonly Item["id"][],
  at: string,
): SaidOfItem | null {
  const { opinionsOf } = memoryOf([state], true, at);
  const [own] = ids.flatMap((id) => opinionsOf(id));
  return own === undefined ? null : { reactions: own.reactions, rating: own.rating };
}

/** Rated or liked means seen. */
function isSeen(said: SaidOfItem | null): boolean {
  if (said === null) return false;
  return (
    said.rating !== null ||
    said.reactions.some((one) => one === "seen" || one === "finished" || one === "like")
  );
}
