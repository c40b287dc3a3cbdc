import { itemOf, type Filters, type GenreWeight, type Item } from "@moodreel/core";
import { keysOfGenres } from "@moodreel/core/genre";
import { activeFilters, passTest } from "@moodreel/core/recommend";
import { rememberByObject, rememberByText } from "@moodreel/core/remember";
import { quality } from "@moodreel/core/item";
import {
  chooseFirst,
  chooseFirstOf,
  eachNthWithout,
  takeTurns,
  uniteLists,
  type Choice,
} from "@moodreel/core/table";
import type { ShelvedStore } from "@moodreel/store";
import type { Suggests, ViewersTaste } from "../viewers/viewers-taste.ts";

/** The best known of the leading genres together; a genre has at least its least. */
const BEST = 600;
const LEAST_PER_GENRE = 200;
/** So many times as many are looked at for good ones, of this quality or more: each of them can come some day. */
const DEEPER = { forStrangers: 7, forKnown: 4 };
const GOOD = 0.43;
/** With less of them a list for somebody of whom nothing is known has the best, good or not. */
const ENOUGH_GOOD = 500;
/** Of those behind the best so many are drawn by the seed for somebody whose taste is known: it decides. */
const BY_CHANCE = 100;
/** Filters with which a long list is remembered: with others, going deeper would take its time each time. */
const STANDING: ReadonlySet<string> = new Set<keyof Filters>(["exclude", "withoutGenres"]);
/** Genres that were asked for together, of which it is remembered what they are. */
const TESTS = 200;
/** So many of the viewers' taste are looked for in the leading genres. */
const SUGGESTED = 300;

export interface Sought {
  readonly catalog: string;
  readonly genres: readonly GenreWeight[];
  readonly filters: Filters;
  /** Items of the list. */
  readonly count: number;
  /** Whether anything is known of the viewers' taste. */
  readonly isKnown: boolean;
  /** What goes best with the opinions of each viewer. */
  readonly byOwn: ViewersTaste["byOwn"];
  /** Which of the good ones behind the best are looked at. */
  readonly seed: number;
}

/**
 * The items among which a list is chosen: of the leading genres those that are best and best known, and those
 * that the viewers would like best, hundreds each, and of the other good ones some by chance. Of a longer list more.
 *
 * @param suggests what each of the viewers would like, whatever the genre
 */
export async function findCandidates(
  catalogs: ShelvedStore,
  sought: Sought,
  suggests: readonly Suggests[],
): Promise<readonly Item[]> {
  const isDeep = activeFilters(sought.filters).every((name) => STANDING.has(name));
  const suggested = uniteLists([
    await findSuggested(catalogs, sought, suggests),
    ...(isDeep && sought.isKnown ? await findByOwn(catalogs, sought) : []),
  ]);
  const { catalog, filters } = sought;
  /** What is suggested may be among the best under another id, and seen under a third. */
  const beside = (best: readonly Item[]): Promise<readonly Item[]> =>
    catalogs.newWorks(catalog, suggested, { ids: filters.exclude ?? [], items: best });
  const good = isDeep && !sought.isKnown ? goodOf(await findBest(catalogs, sought, DEEPER.forStrangers)) : [];
  if (good.length >= Math.max(ENOUGH_GOOD, sought.count)) return uniteLists([good, await beside(good)]);
  const best = await findBest(catalogs, sought, 1);
  const behind = isDeep && sought.isKnown ? await findBehind(catalogs, sought, best) : [];
  return uniteLists([best, await beside(best), behind]);
}

async function findBest(
  catalogs: ShelvedStore,
  { catalog, genres, filters, count }: Sought,
  depth: number,
): Promise<readonly Item[]> {
  const leading = genres.filter(({ leads }) => leads).length;
  const perGenre = Math.max(LEAST_PER_GENRE, Math.ceil(BEST / Math.max(1, leading)), 2 * count);
  return catalogs.candidates({ catalog, genres, filters, perGenre: depth * perGenre });
}

const goodOf = rememberByObject((items: readonly Item[]) =>
  chooseFirst(items, items.length, { passes: (item) => quality(item) >= GOOD }),
);

/** Some of the good ones behind the best, on another day others. */
async function findBehind(
  catalogs: ShelvedStore,
  sought: Sought,
  best: readonly Item[],
): Promise<readonly Item[]> {
  const behind = await findBest(catalogs, sought, DEEPER.forKnown);
  return eachNthWithout(behind, best, BY_CHANCE, sought.seed, (item) => quality(item) >= GOOD);
}

/**
 * Of the good ones those that go best with what each viewer has said, be they known to few: they may be all that
 * somebody watches. Seen ones are left out afterwards, so that the same list is looked at again and again.
 */
async function findByOwn(catalogs: ShelvedStore, sought: Sought): Promise<readonly (readonly Item[])[]> {
  const { exclude = [], ...filters } = sought.filters;
  const good = goodOf(await findBest(catalogs, { ...sought, filters }, DEEPER.forKnown));
  return sought.byOwn.map((placesOf) => {
    const places = placesOf(good);
    return chooseFirstOf(good, places, places.length, { exclude });
  });
}

/** Looked at beside the best of each genre: of a catalogue that nobody has rated the best are any. */
async function findSuggested(
  catalogs: ShelvedStore,
  { catalog, genres, filters, count }: Sought,
  suggests: readonly Suggests[],
): Promise<readonly Item[]> {
  const wanted = Math.max(SUGGESTED, count);
  const choice = choiceOf(genres, filters);
  const lists = suggests.map(async ({ ids, of }) => {
    const items = await catalogs.itemsById(catalog, ids());
    return chooseFirstOf(items, of(items), wanted, choice);
  });
  return takeTurns(await Promise.all(lists), wanted);
}

/** Of some items those that have a leading genre and pass, each work once, and none that was seen under another id. */
export async function itemsThatFit(
  catalogs: ShelvedStore,
  catalog: string,
  ids: readonly Item["id"][],
  genres: readonly GenreWeight[],
  filters: Filters,
): Promise<readonly Item[]> {
  const fitting = chooseFirst(await catalogs.itemsById(catalog, ids), ids.length, choiceOf(genres, filters));
  return catalogs.newWorks(catalog, fitting, { ids: filters.exclude ?? [], items: [] });
}

function choiceOf(genres: readonly GenreWeight[], filters: Filters): Choice {
  const { withGenres, withoutGenres, exclude = [], ...others } = filters;
  const leading = genres.filter(({ leads }) => leads).map(({ key }) => key);
  const choice: Choice = {
    genres: testOfGenres(JSON.stringify([leading, { withGenres, withoutGenres }])),
    exclude,
  };
  if (activeFilters(others).length === 0) return choice;
  const passes = passTest(others);
  return { ...choice, passes: (item) => passes(item, keysOfGenres(item.genres)) };
}

/** The same function for the same genres: what it says of a catalogue's lists of genres is remembered. */
const testOfGenres = rememberByText((asked) => {
  const [leading, filters] = JSON.parse(asked) as readonly [readonly string[], Filters];
  const leads = new Set(leading);
  const ofGenres = passTest(filters);
  return (keys: readonly string[]): boolean => keys.some((key) => leads.has(key)) && ofGenres(NO_ITEM, keys);
}, TESTS);

/** Tests of genres look at nothing else. */
const NO_ITEM = itemOf({ id: "", title: "" });
