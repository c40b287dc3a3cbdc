import { DEFAULTS, MoodreelError } from "@moodreel/core";
import { noOpinion, withRating, withReaction, type Opinion } from "@moodreel/core/profile";
import type { MatchedEntry, PersonalEntry, PersonalReport, RatingsOptions, Source } from "@moodreel/importer";
import type { CatalogStore } from "@moodreel/store";
import { chooseCatalog, type ShelfGiven } from "../catalogs/choose-catalog.ts";
import { momentOf, type Context } from "../context/context.ts";
import { ofViewer } from "./of-viewer.ts";
import { readViewer } from "./read-viewer.ts";

export interface ImportedRatings extends PersonalReport {
  /** In which the items were looked for. */
  readonly catalog: string;
  readonly matched: number;
  /** Those that the catalogue does not have. */
  readonly unmatched: readonly PersonalEntry[];
}

/** Opinions written at once. */
const AT_ONCE = 500;
/** Titles like one that is looked for. */
const MOST_ALIKE = 20;

export interface ImportRatingsGiven extends ShelfGiven {
  /** Whose ratings to take of a file that has those of several people. */
  readonly user?: string | undefined;
  /** Files that say which items the numbers in it are, such as MovieLens' movies.csv and links.csv. */
  readonly companions?: RatingsOptions["companions"];
  /** Of the file as it is. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Brings what a viewer rated, saw or wants to see elsewhere into their opinions. An opinion that is later
 * than that stays. The whole file is read before anything is written; entries without a date of their own
 * count as said now.
 *
 * @throws MoodreelError as `readRatings`; `profile-unknown`, `profile-limit`, `catalog-unknown`,
 *   `catalog-kind-mismatch`
 */
export async function importRatings(
  context: Pick<Context, "catalogs" | "profiles" | "bringStarter" | "now">,
  viewer: string,
  source: Source,
  { kind = DEFAULTS.kind, catalog, ...options }: ImportRatingsGiven,
): Promise<ImportedRatings> {
  const { catalogs, profiles } = context;
  const at = momentOf(context);
  // Before the file is read: nobody waits for it to hear of a slip in the name.
  await readViewer(profiles, viewer, kind, at);
  const chosen = await chooseCatalog(context, { kind, catalog });
  if (chosen === null) {
    throw new MoodreelError(
      "catalog-unknown",
      `There is no catalogue of kind ${kind} to find the items in. Import one first.`,
      { kind },
    );
  }
  const { matchEntries, readRatings } = await import("@moodreel/importer");
  const { entries, report } = await readRatings(source, options);
  const { matched, unmatched } = await matchEntries(lookupIn(catalogs, chosen.name), entries);
  for (let from = 0; from < matched.length; from += AT_ONCE) {
    const some = matched.slice(from, from + AT_ONCE);
    const ids = some.map(({ item }) => item.id);
    await ofViewer(profiles, viewer, at, () =>
      profiles.change(viewer, kind, ids, ({ opinions }) => ({ opinions: opinionsOf(some, opinions, at) })),
    );
  }
  return { ...report, catalog: chosen.name, matched: matched.length, unmatched };
}

function lookupIn(catalogs: CatalogStore, catalog: string) {
  return {
    byIds: (ids: readonly string[]) => catalogs.itemsById(catalog, ids),
    byTitle: async (text: string) => (await catalogs.search({ catalog, text, limit: MOST_ALIKE })).items,
  };
}

/** Two entries may be of one item: the second goes on from the first. */
function opinionsOf(
  matched: readonly MatchedEntry[],
  known: ReadonlyMap<string, Opinion>,
  at: string,
): readonly Opinion[] {
  const made = new Map<string, Opinion>();
  for (const { entry, item } of matched) {
    const said = saidAt(entry, at);
    const before = made.get(item.id) ?? known.get(item.id) ?? noOpinion(item, said);
    made.set(item.id, withEntry({ ...before, item }, entry, said));
  }
  return [...made.values()];
}

function withEntry(opinion: Opinion, { rating, status }: PersonalEntry, said: string): Opinion {
  const { reactions, at } = opinion;
  const later = at > said ? at : said;
  const rated = rating !== null && (opinion.rating === null || at <= said);
  const withIt = rated ? withRating(opinion, rating, later) : opinion;
  // Who has rated a film has seen it.
  const reaction = status === "watchlist" ? "watchlist" : "seen";
  if (reaction === "watchlist" && (reactions.seen ?? reactions.finished ?? reactions.never) !== undefined)
    return withIt;
  return reactions[reaction] === undefined ? { ...withReaction(withIt, reaction, said), at: later } : withIt;
}

function saidAt({ at }: PersonalEntry, otherwise: string): string {
  if (at === null) return otherwise;
  return at.length === 10 ? `${at}T00:00:00.000Z` : at;
}
