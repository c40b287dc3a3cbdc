import type { Filters } from "@moodreel/core";
import { itemOf, type Item } from "@moodreel/core";
import { ItemTable } from "@moodreel/core/table";
import { expect, test } from "vitest";
import { BestOfGenres } from "./best-of-genres.ts";
import type { GenreVocabulary } from "./genre-vocabulary.ts";
import type { ShelvedItem } from "./item-shelf.ts";
import type { ListWalker } from "./walk-list.ts";

const table = new ItemTable();
const ALL: readonly ShelvedItem[] = Array.from({ length: 2000 }, (_, row) => {
  const item = itemOf({ id: `i${row}`, title: `Film ${row}`, genres: ["Comedy"] });
  return { row, item, keys: ["comedy"], hasLong: false, table, number: table.add(item) };
});
const idsOf = (items: readonly Item[]): readonly string[] => items.map(({ id }) => id);
const ids = (from: number, to: number): readonly string[] =>
  idsOf(ALL.slice(from, to).map(({ item }) => item));

test("gives a viewer as many of the best as were asked for, without those left out, and reads the list once", async () => {
  const walks: Filters[] = [];
  const walker = {
    walk: async (_key: string, filters: Filters, limit: number) => {
      walks.push(filters);
      return { items: ALL.slice(0, limit), next: null };
    },
  } as unknown as ListWalker;
  const best = new BestOfGenres(walker);
  const of = (exclude: readonly string[]) => best.of("comedy", { exclude }, 300, {} as GenreVocabulary);
  const [few, many] = [ids(0, 30), ids(10, 450)];
  expect(idsOf(await of(few))).toEqual(ids(30, 330));
  expect(idsOf(await of(many))).toEqual([...ids(0, 10), ...ids(450, 740)]);
  expect(walks).toEqual([{}]);
  expect(idsOf(await of([]))).toEqual(ids(0, 300));
  const everything = await of(ids(0, 2000));
  expect(everything).toEqual([]);
});
