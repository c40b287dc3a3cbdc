import type { Filters } from "@moodreel/core";
import { itemOf } from "@moodreel/core";
import { expect, test } from "vitest";
import { BestOfGenres } from "./best-of-genres.ts";
import type { GenreVocabulary } from "./genre-vocabulary.ts";
import type { ShelvedItem } from "./item-shelf.ts";
import type { ListWalker } from "./walk-list.ts";

const ALL: readonly ShelvedItem[] = Array.from({ length: 2000 }, (_, row) => ({
  row,
  item: itemOf({ id: `i${row}`, title: `Film ${row}`, genres: ["Comedy"] }),
  keys: ["comedy"],
  hasLong: false,
}));
const idsOf = (items: readonly ShelvedItem[]): readonly string[] => items.map(({ item }) => item.id);

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
  const [few, many] = [idsOf(ALL.slice(0, 30)), idsOf(ALL.slice(10, 450))];
  expect(idsOf(await of(few))).toEqual(idsOf(ALL.slice(30, 330)));
  expect(idsOf(await of(many))).toEqual([...idsOf(ALL.slice(0, 10)), ...idsOf(ALL.slice(450, 740))]);
  expect(walks).toEqual([{ withoutGenres: [] }]);
  expect(idsOf(await of([]))).toEqual(idsOf(ALL.slice(0, 300)));
  const everything = await of(idsOf(ALL));
  expect(everything).toEqual([]);
});
