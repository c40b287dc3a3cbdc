import { MoodreelError, type Kind } from "@moodreel/core";
import { noOpinion, withRating, withReaction, type Opinion } from "@moodreel/core/profile";
import {
  matchEntries,
  readRatings,
  type MatchedEntry,
  type PersonalEntry,
  type PersonalReport,
  type RatingsOptions,
  type Source,
} from "@moodreel/importer";
import type { Store } from "@moodreel/store";
import { chooseCatalog } from "../catalogs/choose-catalog.ts";
import { unknownProfile } from "../catalogs/unknown.ts";
import type { ProfileSources } from "./react.ts";

export interface RatingsTarget {
  readonly kind: Kind;
  readonly catalog?: string | undefined;
}

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

/**
 * Brings what a person rated, saw or wants to see elsewhere into a profile. What the profile was told
 * later than that stays. The whole file is read before anything is written.
 *
 * @param at ISO 8601: when entries without a date of their own count as said
 * @throws MoodreelError as `readRatings`; `profile-unknown`, `profile-limit`, `catalog-unknown`,
 *   `catalog-kind-mismatch`
 */
export async function importRatings(
  { store, profiles }: ProfileSources,
  name: string,
  { kind, catalog }: RatingsTarget,
  source: Source,
  options: RatingsOptions,
  at: string,
): Promise<ImportedRatings> {
  if (!(await profiles.profiles()).some((profile) => profile.name === name)) {
    throw await unknownProfile(profiles, name);
  }
  const chosen = chooseCatalog(await store.catalogs(), kind, catalog);
  if (chosen === null) {
    throw new MoodreelError(
      "catalog-unknown",
      `There is no catalogue of kind ${kind} to find the items in. Import one first.`,
      { kind },
    );
  }
  const { entries, report } = await readRatings(source, options);
  const { matched, unmatched } = await matchEntries(lookupIn(store, chosen.name), entries);
  for (let from = 0; from < matched.length; from += AT_ONCE) {
    const some = matched.slice(from, from + AT_ONCE);
    const ids = some.map(({ item }) => item.id);
    const changed = await profiles.change(name, kind, ids, ({ opinions }) => ({
      opinions: opinionsOf(some, opinions, at),
    }));
    if (changed === null) throw await unknownProfile(profiles, name);
  }
  return { ...report, catalog: chosen.name, matched: matched.length, unmatched };
}

function lookupIn(store: Store, catalog: string) {
  return {
    byIds: (ids: readonly string[]) => store.itemsById(catalog, ids),
    byTitle: async (text: string) => (await store.search({ catalog, text, limit: MOST_ALIKE })).items,
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
    const said = momentOf(entry, at);
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

function momentOf({ at }: PersonalEntry, otherwise: string): string {
  if (at === null) return otherwise;
  return at.length === 10 ? `${at}T00:00:00.000Z` : at;
}
