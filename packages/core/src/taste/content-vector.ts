import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { rememberByObject, rememberByText } from "../remember.ts";
import { foldText } from "../text/fold-text.ts";

/** The facts of an item that taste looks at. */
export type ItemFacts = Pick<Item, "id" | "genres" | "people" | "year"> &
  Partial<Pick<Item, "language" | "countries">>;

/** A feature and how much of the item it is; the squares of an item's weights sum to 1. */
export interface Feature {
  /** `genre:comedy`, `person:tom hanks`, `decade:1990`, `language:hi`, `country:India`. */
  readonly key: string;
  /** 0 to 1. */
  readonly weight: number;
}

/** Shares of the kinds: what a film is about says more than who is in it, and that more than when it was made. */
const SHARES = { genre: 0.65, person: 0.25, decade: 0.1, origin: 0.25 } as const;

/** The most prominent people; the rest of a cast list says little. */
const PEOPLE = 5;

/** The item as a vector of length 1, so that products of two are cosines; empty when nothing is known of it. */
export function contentVector(facts: Omit<ItemFacts, "id">): readonly Feature[] {
  const { genres, people, year } = facts;
  const groups = [
    { share: SHARES.genre, keys: canonicalKeys(genres).map(genreFeature) },
    { share: SHARES.person, keys: [...new Set(people.slice(0, PEOPLE).map(personKey))] },
    { share: SHARES.decade, keys: year === null ? [] : [`decade:${Math.floor(year / 10) * 10}`] },
    { share: SHARES.origin, keys: originOf(facts) },
  ].filter(({ keys }) => keys.length > 0);
  const total = groups.reduce((sum, { share }) => sum + share, 0);
  return groups.flatMap(({ share, keys }) =>
    keys.map((key) => ({ key, weight: Math.sqrt(share / total / keys.length) })),
  );
}

/** A language that most of a catalogue is in says nothing, nor does a country of films in it. */
const USUAL = "en";

/** Where it is from: its language, and the first of its countries. */
function originOf({ language, countries = [] }: Omit<ItemFacts, "id">): readonly string[] {
  if (language === USUAL) return [];
  const [country] = countries;
  return [
    ...(language === undefined || language === null ? [] : [languageFeature(language)]),
    ...(country === undefined ? [] : [countryFeature(country)]),
  ];
}

/** The vector of an item, worked out once: a store gives the same items again and again, and they never change. */
export const vectorOfItem = rememberByObject((item: Item) => contentVector(item));

// The same text each time: maps find it without comparing it letter by letter.
const genreFeature = rememberByText((key: string) => `genre:${key}`);
const languageFeature = rememberByText((code: string) => `language:${code}`);
const countryFeature = rememberByText((name: string) => `country:${name}`);

/** Folded as search folds names: "Penélope Cruz" and "Penelope Cruz" are one person. */
const personKey = rememberByText(
  // A name in which nothing is a letter or a digit stays itself.
  (name: string) => `person:${foldText(name) || name.trim().toLowerCase()}`,
);
