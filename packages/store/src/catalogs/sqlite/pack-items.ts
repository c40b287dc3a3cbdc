import type { Item } from "@moodreel/core";
import { ITEM_FACTS, type ItemFacts } from "@moodreel/core/item";
import { shortFactsOf } from "../../generation/facts.ts";
import { ofLines } from "../../generation/lines.ts";

/**
 * Items as columns: a message between threads that is copied in a tenth of the time that as many
 * objects take. Absent numbers are NaN, absent texts empty, lists are lines.
 */
export interface PackedItems {
  /** Id, title, language, people and tags of each, one behind the other: one text is copied at once. */
  readonly text: string;
  /** Where each of them ends. */
  readonly ends: Uint32Array;
  /** As JSON, by the place of the item; most items have none. */
  readonly facts: ReadonlyMap<number, string>;
  /** The distinct lists of genres, and the place of each item's among them. */
  readonly lists: readonly (readonly string[])[];
  readonly listOf: Uint32Array;
  /** Year, rating, votes, runtime of each. */
  readonly numbers: Float64Array;
}

const NUMBERS = 4;
const TEXTS = 5;
/** Items that are made of a message at once. */
const AT_ONCE = 1000;

export function packItems(items: readonly Item[]): PackedItems {
  const numbers = new Float64Array(items.length * NUMBERS);
  const listOf = new Uint32Array(items.length);
  const lists: (readonly string[])[] = [];
  // Readers of files mostly give the same array again for the same genres.
  const known = new Map<readonly string[], number>();
  const places = new Map<string, number>();
  const placeOf = (genres: readonly string[]): number => {
    const key = genres.join("\n");
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = lists.push(genres) - 1));
    return place;
  };
  const texts: string[] = [];
  const ends = new Uint32Array(items.length * TEXTS);
  let end = 0;
  const put = (text: string): void => {
    end += text.length;
    ends[texts.push(text) - 1] = end;
  };
  items.forEach(({ id, title, language, people, tags, genres, year, rating, votes, runtime }, index) => {
    put(id);
    put(title);
    put(language ?? "");
    put(linesOf(people));
    put(linesOf(tags));
    let place = known.get(genres);
    if (place === undefined) known.set(genres, (place = placeOf(genres)));
    listOf[index] = place;
    numbers[index * NUMBERS] = year ?? NaN;
    numbers[index * NUMBERS + 1] = rating ?? NaN;
    numbers[index * NUMBERS + 2] = votes ?? NaN;
    numbers[index * NUMBERS + 3] = runtime ?? NaN;
  });
  return {
    text: texts.join(""),
    ends,
    facts: packFacts(items),
    lists,
    listOf,
    numbers,
  };
}

function linesOf(texts: readonly string[]): string {
  return texts.length === 1 ? texts[0]! : texts.join("\n");
}

function packFacts(items: readonly Item[]): ReadonlyMap<number, string> {
  const facts = new Map<number, string>();
  items.forEach((item, index) => {
    const short = shortFactsOf(item);
    if (short !== null) facts.set(index, JSON.stringify(pick(item)));
  });
  return facts;
}

function pick(item: Item): ItemFacts {
  return Object.fromEntries(ITEM_FACTS.map((fact) => [fact, item[fact]]));
}

/** The items, some at a time: made when they are wanted, they are gone before memory must be tidied. */
export function* unpackItems(packed: PackedItems): Generator<readonly Item[]> {
  const { listOf } = packed;
  for (let from = 0; from < listOf.length; from += AT_ONCE) {
    yield unpack(packed, from, Math.min(listOf.length, from + AT_ONCE));
  }
}

function unpack(packed: PackedItems, from: number, to: number): readonly Item[] {
  const { text, ends, facts, lists, listOf, numbers } = packed;
  let last = from * TEXTS - 1;
  let start = ends[last] ?? 0;
  const next = (): string => {
    last += 1;
    const begin = start;
    start = ends[last]!;
    return begin === start ? "" : text.slice(begin, start);
  };
  const number = (index: number, which: number): number | null => {
    const value = numbers[index * NUMBERS + which]!;
    return Number.isNaN(value) ? null : value;
  };
  const items: Item[] = [];
  for (let index = from; index < to; index++) {
    const id = next();
    const title = next();
    const language = next();
    const item: Item = {
      id,
      title,
      year: number(index, 0),
      genres: lists[listOf[index]!]!,
      people: ofLines(next()),
      rating: number(index, 1),
      votes: number(index, 2),
      runtime: number(index, 3),
      language: language === "" ? null : language,
      tags: ofLines(next()),
    };
    const json = facts.get(index);
    items.push(json === undefined ? item : { ...item, ...(JSON.parse(json) as ItemFacts) });
  }
  return items;
}
