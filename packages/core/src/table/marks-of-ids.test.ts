import { expect, test } from "vitest";
import { itemOf } from "../item/item.ts";
import { ItemTable } from "./item-table.ts";
import { joinIds, marksOfIds } from "./marks-of-ids.ts";
import { pickedFrom, pickIds } from "./picked-ids.ts";

const film = (id: string) => itemOf({ id, title: id });

test("several lists as one have the items of each, also of those that come later", () => {
  const table = new ItemTable();
  for (const id of ["a", "b", "c", "d"]) table.add(film(id));
  const ids = joinIds([["a"], [], joinIds([["c"], ["e"]])]);
  expect(ids).toEqual(["a", "c", "e"]);
  const those = (): readonly number[] => {
    const all = marksOfIds(ids, table);
    return Array.from({ length: table.size }, (_, at) => at).filter((at) =>
      all.some((marks) => marks[at] === 1),
    );
  };
  expect(those()).toEqual([0, 2]);
  table.add(film("e"));
  expect(those()).toEqual([0, 2, 4]);
});

test("a single list stays the list that it is", () => {
  const ids = ["a"];
  expect(joinIds([[], ids])).toBe(ids);
  expect(joinIds([])).toEqual([]);
});

test("picked ids know their places", () => {
  const all = ["a", "b", "c"];
  const picked = pickIds(all, Uint32Array.of(2, 0));
  expect(picked).toEqual(["c", "a"]);
  expect(pickedFrom(picked)).toEqual({ all, places: Uint32Array.of(2, 0) });
  expect(pickedFrom(["a", "b"])).toBeUndefined();
});
