import type { Item } from "@moodreel/core";
import type { ItemFacts } from "@moodreel/core/item";

/**
 * How a generation keeps the facts of an item: short ones beside the item, as JSON, which every reader of it
 * has at hand; long ones apart, read only for items that are shown. Most items of a large catalogue have none,
 * and cost nothing.
 */
type LongFacts = Pick<ItemFacts, "overview" | "poster">;
type ShortFacts = Omit<ItemFacts, keyof LongFacts>;

/** The short ones, with whether there are long ones; `null` where there is neither. */
export function shortFactsOf(item: Item): string | null {
  const { otherTitles, certificate, series, countries, releaseDate, links, places, renown } = item;
  const hasLong = item.overview !== undefined || item.poster !== undefined;
  const hasShort =
    certificate !== undefined ||
    series !== undefined ||
    releaseDate !== undefined ||
    links !== undefined ||
    renown !== undefined ||
    isList(otherTitles) ||
    isList(countries) ||
    isList(places);
  if (!hasShort && !hasLong) return null;
  const facts: { readonly [F in keyof Required<ShortFacts>]: ShortFacts[F] } = {
    otherTitles: isList(otherTitles) ? otherTitles : undefined,
    certificate,
    series,
    countries: isList(countries) ? countries : undefined,
    releaseDate,
    links,
    places: isList(places) ? places : undefined,
    renown,
  };
  return JSON.stringify(hasLong ? { ...facts, long: 1 } : facts);
}

export function longFactsOf({ overview, poster }: Item): string | null {
  return overview === undefined && poster === undefined ? null : JSON.stringify({ overview, poster });
}

export interface KeptFacts {
  readonly facts: ShortFacts;
  /** Whether more is kept apart. */
  readonly hasLong: boolean;
}

const NONE: KeptFacts = { facts: {}, hasLong: false };

export function factsOfShort(json: string | null): KeptFacts {
  if (json === null || json === "") return NONE;
  const { long, ...facts } = JSON.parse(json) as ShortFacts & { readonly long?: 1 };
  return { facts, hasLong: long === 1 };
}

export function factsOfLong(json: string): LongFacts {
  return JSON.parse(json) as LongFacts;
}

function isList(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
