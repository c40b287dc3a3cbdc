import { nearness } from "../feel/feel.ts";
import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { comesBefore } from "../series/comes-before.ts";
import { foldText } from "../text/fold-text.ts";
import { traitsOf } from "./traits.ts";

/** What each kind of likeness weighs, as far as something is known of it. Tried on lists of 30 well-known films. */
const WEIGHTS = { genre: 0.5, tags: 0.5, people: 0.4, language: 0.3, time: 0.25, feel: 0.2 } as const;
const PEOPLE = 6;
/** So many stand first: who made it, and who leads. Of both items such a one says most. */
const LEADS = 2;
const ONE_IN_COMMON = { any: 0.15, leading: 0.35 };
/** Films so many years apart are alike by a third as far as it is about their time. */
const YEARS = 15;
/** Genres and tags that only the other one has count so far against it. */
const MORE = 0.6;
/** What is told of as it was, or drawn, is another kind of film than what is played, whatever else both have. */
const FORMS: readonly string[] = ["documentary", "animation"];
const OTHER_FORM = 0.6;
/** A language that most of a catalogue is in says nothing. */
const USUAL = "en";

/**
 * How alike other items are to one, 0 to 1, by genres, tags, people, language, time and how they feel. Of genres and
 * tags what few items have counts more, √log(1 + n / n_f), with n_f of n candidates that have it. A part of the same
 * series is as alike as can be.
 */
export function likenessTo(item: Item, candidates: readonly Item[]): (other: Item) => number {
  const genreRarity = rarityIn(candidates, genresOf);
  const tagRarity = rarityIn(candidates, tagsOf);
  const [genres, tags, people] = [genresOf(item), tagsOf(item), peopleOf(item)];
  const forms = FORMS.map((form) => genres.includes(form));
  const isOfForm = (theirs: readonly string[]): boolean =>
    FORMS.every((form, at) => forms[at] === theirs.includes(form));
  const { feel } = traitsOf(item);
  return (other) => {
    if (isOfSeries(item, other)) return 1;
    let sum = WEIGHTS.genre * overlap(genres, genresOf(other), genreRarity);
    let total: number = WEIGHTS.genre;
    const add = (weight: number, value: number): void => {
      sum += weight * value;
      total += weight;
    };
    if (tags.length > 0) add(WEIGHTS.tags, overlap(tags, tagsOf(other), tagRarity));
    if (people.length > 0) add(WEIGHTS.people, shared(people, peopleOf(other)));
    if (item.language !== null && item.language !== USUAL)
      add(WEIGHTS.language, Number(item.language === other.language));
    if (item.year !== null && other.year !== null)
      add(WEIGHTS.time, Math.exp(-Math.abs(item.year - other.year) / YEARS));
    const theirs = traitsOf(other).feel;
    if (feel !== null && theirs !== null) add(WEIGHTS.feel, nearness(feel, theirs) ** 2);
    return (sum / total) * (isOfForm(genresOf(other)) ? 1 : OTHER_FORM);
  };
}

export function isOfSeries(a: Item, b: Item): boolean {
  return (
    comesBefore(a, b) || comesBefore(b, a) || (a.series !== undefined && isSameSeries(a.series, b.series))
  );
}

function isSameSeries(a: string, b: string | undefined): boolean {
  return b !== undefined && foldText(a) === foldText(b);
}

const genresOf = (item: Item): readonly string[] => canonicalKeys(item.genres);
const tagsOf = (item: Item): readonly string[] => item.tags;
const peopleOf = (item: Item): readonly string[] => item.people.slice(0, PEOPLE).map(foldText);

function shared(own: readonly string[], theirs: readonly string[]): number {
  let sum = 0;
  for (const [at, name] of own.entries()) {
    const there = theirs.indexOf(name);
    if (there < 0) continue;
    sum += ONE_IN_COMMON.any + ONE_IN_COMMON.leading * (Number(at < LEADS) + Number(there < LEADS));
  }
  return Math.min(1, sum);
}

/** A weighted share of all that either has. */
function overlap(own: readonly string[], theirs: readonly string[], rarity: (key: string) => number): number {
  let [both, all] = [0, 0];
  for (const key of own) {
    all += rarity(key);
    if (theirs.includes(key)) both += rarity(key);
  }
  for (const key of theirs) if (!own.includes(key)) all += MORE * rarity(key);
  return all === 0 ? 0 : both / all;
}

function rarityIn(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => number {
  const holders = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) holders.set(key, (holders.get(key) ?? 0) + 1);
  return (key) => Math.sqrt(Math.log1p(items.length / (holders.get(key) ?? 1)));
}
