import type { Item } from "../item/item.ts";
import { tabledOf } from "../table/tabled-list.ts";
import { comesBefore, seriesSigns } from "./comes-before.ts";
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
  columns.prepare();
  return (place) => {
    const item = items[place]!;
    const like = columns.like(place, numbers);
    const { series } = seriesSigns(item);
    if (series !== null && like.filter((at) => seriesSigns(items[at]!).series === series).length >= IN_ORDER)
      return [];
    return like.filter((at) => comesBefore(items[at]!, item));
  };
}
