import type { Item } from "../item/item.ts";
import { tabledOf } from "../table/tabled-list.ts";
import { titleColumnsIn } from "./title-columns.ts";

/** Parts of so many are seen in any order: nobody begins James Bond with the first. */
const IN_ORDER = 10;

/**
 * Looks among some items for the earlier parts of one of them.
 *
 * @returns places of the earlier parts of the item at a place
 */
export function earlierParts(items: readonly Item[]): (place: number) => readonly number[] {
  const { table, numbers } = tabledOf(items);
  const columns = titleColumnsIn(table);
  const placesOf = (some: readonly number[]): readonly number[] =>
    some.map((number) => numbers.indexOf(number)).filter((place) => place >= 0);
  return (place) => {
    const earlier = columns.earlierThan(numbers[place]!);
    if (earlier.length === 0) return earlier;
    const places = placesOf(earlier).toSorted((a, b) => a - b);
    if (places.length === 0 || items[place]!.series === undefined) return places;
    // The item itself is one of them.
    return placesOf(columns.ofSeriesOf(numbers[place]!)).length > IN_ORDER ? [] : places;
  };
}
