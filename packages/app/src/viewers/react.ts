import type { Intent, Item, Kind, Reaction, Scores } from "@moodreel/core";
import { learn, type Learned } from "@moodreel/core/policy";
import {
  noOpinion,
  passedOver,
  withdrawn,
  withRating,
  withReaction,
  type Opinion,
} from "@moodreel/core/profile";
import { isTaken } from "@moodreel/core/taste";
import type { MoodEntry, OpinionsBefore, ProfileStore, Store } from "@moodreel/store";
import { chooseCatalog } from "../catalogs/choose-catalog.ts";
import type { ItemQuery } from "../catalogs/find-item.ts";
import { unknownItem, unknownProfile } from "../catalogs/unknown.ts";

export interface ProfileSources {
  readonly store: Store;
  readonly profiles: ProfileStore;
}

/** The mood that an item was shown for: what a reaction teaches is about it. */
export interface ShownFor {
  readonly scores: Scores;
  readonly intent: Intent;
}

/** A pick belongs to the last mood of the history within this time, ms. */
const EVENING_MS = 12 * 3_600_000;
/** Titles kept of one evening. */
const MOST_PICKS = 20;
/** Of a list that is left as a whole, so many of the first count as looked at and passed over. */
const LOOKED_AT = 2;

/**
 * Keeps a reaction. The first time that it is given to an item that was shown for a mood, the policy
 * learns from it.
 *
 * @param at ISO 8601
 * @throws MoodreelError `item-unknown`, `profile-unknown`, `profile-limit`
 */
export async function reactTo(
  sources: ProfileSources,
  name: string,
  { reaction, shownFor, ...query }: ItemQuery & { reaction: Reaction; shownFor?: ShownFor | undefined },
  at: string,
): Promise<Opinion> {
  return changeOpinion(sources, name, query, at, (before, known) => {
    const opinion = withReaction(before, reaction, at);
    const taken = isTaken(reaction);
    const isNew = before.reactions[reaction] === undefined;
    return {
      opinion,
      ...(isNew && taken !== null && shownFor !== undefined
        ? { learned: learn(known.learned, { ...shownFor, genres: opinion.item.genres, taken }) }
        : {}),
      ...(isNew && taken === true ? pickOf(known, opinion.item, reaction, query.kind, at) : {}),
    };
  });
}

/** @param rating 0 to 10 */
export function rate(
  sources: ProfileSources,
  name: string,
  { rating, ...query }: ItemQuery & { rating: number },
  at: string,
): Promise<Opinion> {
  return changeOpinion(sources, name, query, at, (before) => ({ opinion: withRating(before, rating, at) }));
}

/** What was learned from a reaction stays learned: it is one of many by then. */
export function withdraw(
  sources: ProfileSources,
  name: string,
  { what, ...query }: ItemQuery & { what: Reaction | "rating" },
  at: string,
): Promise<Opinion> {
  return changeOpinion(sources, name, query, at, (before) => ({ opinion: withdrawn(before, what, at) }));
}

/** The person left a list for another one: its items sink for a while, and its first teach the policy. */
export async function passOver(
  { store, profiles }: ProfileSources,
  name: string,
  {
    kind,
    catalog,
    items,
    shownFor,
  }: Omit<ItemQuery, "item"> & { items: readonly string[]; shownFor: ShownFor },
  at: string,
): Promise<void> {
  const found: Item[] = [];
  for (const id of new Set(items)) {
    const item = await itemById(store, { kind, catalog, item: id });
    if (item === null) throw unknownItem(id, catalog ?? null);
    found.push(item);
  }
  const ids = found.map(({ id }) => id);
  const changed = await profiles.change(name, kind, ids, ({ opinions, learned }) => ({
    opinions: found.map((item) =>
      passedOver({ ...(opinions.get(item.id) ?? noOpinion(item, at)), item }, at),
    ),
    learned: found
      .slice(0, LOOKED_AT)
      .reduce<Learned>((all, { genres }) => learn(all, { ...shownFor, genres, taken: false }), learned),
  }));
  if (changed === null) throw await unknownProfile(profiles, name);
}

interface Made {
  readonly opinion: Opinion;
  readonly learned?: Learned;
  readonly mood?: MoodEntry;
}

async function changeOpinion(
  { store, profiles }: ProfileSources,
  name: string,
  query: ItemQuery,
  at: string,
  make: (before: Opinion, known: OpinionsBefore) => Made,
): Promise<Opinion> {
  const { kind, item: id } = query;
  const item = await itemById(store, query);
  const made = await profiles.change(name, kind, [id], (known) => {
    const kept = known.opinions.get(id);
    // An item whose catalogue is gone is still in the profile.
    const fresh = item ?? kept?.item;
    if (fresh === undefined) throw unknownItem(id, query.catalog ?? null);
    const { opinion, ...rest } = make({ ...(kept ?? noOpinion(fresh, at)), item: fresh }, known);
    return { ...rest, opinions: [opinion] as const };
  });
  if (made === null) throw await unknownProfile(profiles, name);
  return made.opinions[0];
}

async function itemById(store: Store, { kind, catalog, item }: ItemQuery): Promise<Item | null> {
  const catalogs = await store.catalogs();
  if (catalog !== undefined && !catalogs.some(({ name }) => name === catalog)) return null;
  const chosen = chooseCatalog(catalogs, kind, catalog);
  if (chosen === null) return null;
  const [found = null] = await store.itemsById(chosen.name, [item]);
  return found;
}

function pickOf(
  { lastMood }: OpinionsBefore,
  { id, title }: Item,
  reaction: Reaction,
  kind: Kind,
  at: string,
): { mood?: MoodEntry } {
  if (lastMood === null || lastMood.kind !== kind) return {};
  if (Date.parse(at) - Date.parse(lastMood.at) > EVENING_MS) return {};
  const others = lastMood.picked.filter((pick) => pick.id !== id);
  return { mood: { ...lastMood, picked: [...others, { id, title, reaction }].slice(-MOST_PICKS) } };
}
