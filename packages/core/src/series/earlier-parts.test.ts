import { expect, test } from "vitest";
import { itemOf, type Item } from "../item/item.ts";
import { ItemTable } from "../table/item-table.ts";
import { asTabled } from "../table/tabled-list.ts";
import { earlierParts } from "./earlier-parts.ts";

const film = (title: string, year: number, series?: string): Item => ({
  ...itemOf({ id: title, title, year, genres: ["Action"], people: ["Keanu Reeves"] }),
  ...(series === undefined ? {} : { series }),
});

/** A store's list: its table has more items than the list. */
function listed(table: ItemTable, items: readonly Item[]): readonly Item[] {
  return asTabled(
    items,
    table,
    Uint32Array.from(items, (item) => table.numberOf(item.id) ?? table.add(item)),
  );
}

const titlesBefore = (items: readonly Item[], place: number): readonly string[] =>
  earlierParts(items)(place).map((at) => items[at]!.title);

test("are found among the items alone, whatever else their table has, and what joins it later", () => {
  const table = new ItemTable();
  const [first, second, third] = [
    film("The Matrix", 1999),
    film("The Matrix Reloaded", 2003),
    film("The Matrix Revolutions", 2003),
  ] as const;
  expect(titlesBefore(listed(table, [third]), 0)).toEqual([]);
  expect(titlesBefore(listed(table, [third, film("Speed", 1994)]), 0)).toEqual([]);
  expect(titlesBefore(listed(table, [third, first]), 0)).toEqual(["The Matrix"]);
  expect(titlesBefore(listed(table, [second, third]), 1)).toEqual([]);
  expect(titlesBefore(listed(table, [second, first, third]), 2)).toEqual(["The Matrix"]);
});

test("of a long series are seen in any order", () => {
  const parts = (many: number): readonly Item[] =>
    Array.from({ length: many }, (_, at) => film(`Case ${at + 1} of ${many}`, 1960 + 2 * at, "Cases"));
  const table = new ItemTable();
  expect(titlesBefore(listed(table, parts(10)), 9)).toHaveLength(9);
  expect(titlesBefore(listed(table, parts(12)), 9)).toEqual([]);
  // Those that are not among the items do not count.
  expect(titlesBefore(listed(table, parts(12).slice(0, 4)), 3)).toHaveLength(3);
});
