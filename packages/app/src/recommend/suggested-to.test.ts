import { itemOf, type Item } from "@moodreel/core";
import { asTabled, ItemTable } from "@moodreel/core/table";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestedTo } from "./suggested-to.ts";

/** The catalogue has these and no others. */
const THERE = Array.from({ length: 12 }, (_, at) => itemOf({ id: `tt${at}`, title: `Film ${at}` }));
const anyLists = fc.array(
  fc.uniqueArray(
    fc.integer({ min: 0, max: 19 }).map((at) => `tt${at}`),
    { maxLength: 15 },
  ),
  { minLength: 2, maxLength: 4 },
);

function idsInTurn(lists: readonly (readonly string[])[], from: number, to: number): readonly string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  const isThere = (id: string): boolean => THERE.some((item) => item.id === id);
  return [...new Set(turns)].slice(from, to).filter(isThere);
}

describe("what is suggested to several", () => {
  const table = new ItemTable();
  const numbers = new Map(THERE.map((item) => [item.id, table.add(item)]));
  const found = (ids: readonly string[]): readonly Item[] =>
    ids.flatMap((id) => THERE.find((item) => item.id === id) ?? []);
  const tabled = async (ids: readonly string[]): Promise<readonly Item[]> => {
    const items = found(ids);
    return asTabled(
      items,
      table,
      Uint32Array.from(items, ({ id }) => numbers.get(id)!),
    );
  };
  const ways = {
    "one catalogue": tabled,
    "several catalogues": async (ids: readonly string[]) => found(ids),
  };

  for (const [of, byId] of Object.entries(ways)) {
    it(`is everybody's first, then everybody's second, each once, of ${of}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          anyLists,
          fc.nat({ max: 5 }),
          fc.integer({ min: 6, max: 15 }),
          async (all, from, to) => {
            const lists = all.map((list) => list.slice(0, to));
            const { items, isAll } = await suggestedTo(lists, from, to, byId);
            expect(items.map(({ id }) => id)).toEqual(idsInTurn(lists, from, to));
            expect(isAll).toBe(new Set(lists.flat()).size < to);
          },
        ),
      );
    });
  }
});
