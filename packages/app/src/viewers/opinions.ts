import {
  DEFAULTS,
  INTENTS,
  REACTIONS,
  itemOf,
  type Intent,
  type Item,
  type Kind,
  type Reaction,
  type Scores,
} from "@moodreel/core";
import { sameName } from "@moodreel/core/name";
import { learn, type Learned } from "@moodreel/core/policy";
import {
  noOpinion,
  passedOver,
  withdrawn,
  withRating,
  withReaction,
  type Opinion,
} from "@moodreel/core/profile";
import { failedFilters } from "@moodreel/core/recommend";
import { isTaken } from "@moodreel/core/taste";
import { kindOfShelf, type MoodEntry, type OpinionsBefore } from "@moodreel/store";
import { chooseCatalog, type ShelfGiven } from "../catalogs/choose-catalog.ts";
import { unknownItem } from "../catalogs/unknown.ts";
import { momentOf, type Context } from "../context/context.ts";
import { checkNumber, checkWord } from "../questions/check.ts";
import { moodGiven, type ShownForGiven } from "../questions/mood-given.ts";
import { ageLimitOf, filtersFor, withAgeLimit } from "../audience/age-limit.ts";
import { ofViewer } from "./of-viewer.ts";
import { readViewer } from "./read-viewer.ts";

/** What giving and taking back opinions works with. */
type Sources = Pick<Context, "catalogs" | "profiles" | "bringStarter" | "now">;

export interface ReactGiven extends ShelfGiven {
  /** The mood that the item was shown for; without it the policy learns nothing from the reaction. */
  readonly mood?: ShownForGiven | undefined;
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
 * @throws MoodreelError `item-unknown`, `profile-unknown`, `profile-limit`, `request-invalid`
 */
export async function react(
  sources: Sources,
  viewer: string,
  item: Item["id"],
  reaction: Reaction,
  given: ReactGiven = {},
): Promise<Opinion> {
  checkWord("reaction", reaction, REACTIONS);
  const at = momentOf(sources);
  const shownFor = given.mood === undefined ? undefined : shownForOf(given.mood, sources);
  return changeOpinion(sources, viewer, item, given, at, (before, known, kind) => {
    const opinion = withReaction(before, reaction, at);
    const taken = isTaken(reaction);
    const isNew = before.reactions[reaction] === undefined;
    return {
      opinion,
      ...(isNew && taken !== null && shownFor !== undefined
        ? { learned: learn(known.learned, { ...shownFor, genres: opinion.item.genres, taken }) }
        : {}),
      ...(isNew && taken === true ? pickOf(known, opinion.item, reaction, kind, at) : {}),
    };
  });
}

/** @param rating 0 to 10 @throws MoodreelError as {@link react} */
export async function rate(
  sources: Sources,
  viewer: string,
  item: Item["id"],
  rating: number,
  given: ShelfGiven = {},
): Promise<Opinion> {
  checkNumber("rating", rating, 0, 10);
  const at = momentOf(sources);
  return changeOpinion(sources, viewer, item, given, at, (before) => ({
    opinion: withRating(before, rating, at),
  }));
}

/**
 * What was learned from a reaction stays learned: it is one of many by then. What was said of something before an age
 * limit kept it away can be taken back, too, and is answered under its id alone.
 *
 * @throws MoodreelError as {@link react}
 */
export async function withdraw(
  sources: Sources,
  viewer: string,
  item: Item["id"],
  what: Reaction | "rating",
  given: ShelfGiven = {},
): Promise<Opinion> {
  checkWord("reaction", what, [...REACTIONS, "rating"]);
  const at = momentOf(sources);
  const change = (before: Opinion): Made => ({ opinion: withdrawn(before, what, at) });
  return changeOpinion(sources, viewer, item, given, at, change, "takes back");
}

/**
 * The viewer left a list for another one: its items sink for a while, and its first teach the policy.
 *
 * @param items as they were listed
 * @throws MoodreelError as {@link react}
 */
export async function passOver(
  sources: Sources,
  viewer: string,
  items: readonly Item["id"][],
  mood: ShownForGiven,
  given: ShelfGiven = {},
): Promise<void> {
  const { kind = DEFAULTS.kind, catalog } = given;
  const { profiles } = sources;
  const at = momentOf(sources);
  const shownFor = shownForOf(mood, sources);
  const found: Item[] = [];
  for (const id of new Set(items)) {
    const item = await itemById(sources, id, given);
    if (item === null) throw unknownItem(id, catalog ?? null, "id");
    found.push(item);
  }
  const ids = found.map(({ id }) => id);
  await ofViewer(profiles, viewer, at, () =>
    profiles.change(viewer, kind, ids, ({ opinions, learned }) => ({
      opinions: found.map((item) =>
        passedOver({ ...(opinions.get(item.id) ?? noOpinion(item, at)), item }, at),
      ),
      learned: found
        .slice(0, LOOKED_AT)
        .reduce<Learned>((all, { genres }) => learn(all, { ...shownFor, genres, taken: false }), learned),
    })),
  );
}

/**
 * The latest thousand opinions of a viewer, newest first, without what their age limit keeps out, or that of one who
 * looks along.
 *
 * @param beside names of those who look along @throws MoodreelError `profile-unknown`
 */
export async function opinionsOf(
  sources: Pick<Sources, "profiles" | "now">,
  viewer: string,
  kind: Kind = DEFAULTS.kind,
  beside: readonly string[] = [],
): Promise<readonly Opinion[]> {
  const { profiles } = sources;
  const at = momentOf(sources);
  const { profile, opinions } = await readViewer(profiles, viewer, kind, at);
  const limit = await filtersFor(profiles, { viewers: beside }, withAgeLimit({}, ageLimitOf([profile])));
  return opinions.filter(({ item }) => failedFilters(item, limit).length === 0);
}

interface Made {
  readonly opinion: Opinion;
  readonly learned?: Learned;
  readonly mood?: MoodEntry;
}

async function changeOpinion(
  sources: Sources,
  viewer: string,
  id: Item["id"],
  given: ShelfGiven,
  at: string,
  make: (before: Opinion, known: OpinionsBefore, kind: Kind) => Made,
  does: "says" | "takes back" = "says",
): Promise<Opinion> {
  const { kind = DEFAULTS.kind, catalog } = given;
  const { profiles } = sources;
  const limit = await filtersFor(profiles, { viewer }, {});
  const isOver = (one: Item): boolean => failedFilters(one, limit).length > 0;
  const item = await itemById(sources, id, given);
  const { opinions } = await ofViewer(profiles, viewer, at, () =>
    profiles.change(viewer, kind, [id], (known) => {
      const kept = known.opinions.get(id);
      // An item whose catalogue is gone is still in the profile.
      const fresh = item ?? kept?.item;
      // What an age limit keeps from somebody is not there for them, but for what they had said of it.
      if (fresh === undefined || (isOver(fresh) && (does === "says" || kept === undefined)))
        throw unknownItem(id, catalog ?? null, "id");
      const { opinion, ...rest } = make({ ...(kept ?? noOpinion(fresh, at)), item: fresh }, known, kind);
      return { ...rest, opinions: [opinion] as const };
    }),
  );
  const [opinion] = opinions;
  return isOver(opinion.item) ? { ...opinion, item: itemOf({ id, title: id }) } : opinion;
}

/** `null` where it is not, or where its catalogue is gone. */
async function itemById(
  sources: Sources,
  id: Item["id"],
  { kind, catalog }: ShelfGiven,
): Promise<Item | null> {
  const { catalogs } = sources;
  const isShelf = catalog === undefined || kindOfShelf(catalog) !== null;
  if (!isShelf && !(await catalogs.catalogs()).some(({ name }) => sameName(name, catalog))) return null;
  const chosen = await chooseCatalog(sources, { kind, catalog });
  if (chosen === null) return null;
  const [found = null] = await catalogs.itemsById(chosen.name, [id]);
  return found;
}

function shownForOf(
  { intent = DEFAULTS.intent, ...mood }: ShownForGiven,
  { now }: Sources,
): { readonly scores: Scores; readonly intent: Intent } {
  checkWord("intent", intent, INTENTS);
  return { scores: moodGiven(mood, now()).scores, intent };
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
