import fc from "fast-check";
import { expect, test } from "vitest";
import { itemOf, type Item } from "../item/item.ts";
import { ItemTable } from "./item-table.ts";
import { asTabled, chooseFirstOf, eachNthWithout, isOfStore, tabledOf } from "./tabled-list.ts";
import { takeTurns } from "./take-turns.ts";

const FILMS = Array.from({ length: 20 }, (_, at) =>
  itemOf({
    id: `tt${at}`,
    title: `Film ${at}`,
    genres: [["Comedy"], ["Drama"], ["Comedy", "Drama"]][at % 3]!,
  }),
);
const anyPlaces = fc.uniqueArray(fc.nat({ max: FILMS.length - 1 }), { maxLength: 15 });
const anyLists = fc.array(anyPlaces, { minLength: 1, maxLength: 4 });
const table = new ItemTable();
const numbers = Uint32Array.from(FILMS, (film) => table.add(film));
const ways: Readonly<Record<string, (films: readonly Item[]) => readonly Item[]>> = {
  "one store": (films) =>
    asTabled(
      films,
      table,
      Uint32Array.from(films, (film) => numbers[FILMS.indexOf(film)]!),
    ),
  "several stores": (films) => films,
};

for (const [of, listed] of Object.entries(ways)) {
  test(`several take turns with items of ${of}: everybody's first, then everybody's second, each once`, () => {
    fc.assert(
      fc.property(anyLists, fc.integer({ min: 1, max: 25 }), (places, count) => {
        const lists = places.map((some) => listed(some.map((place) => FILMS[place]!)));
        const turns = takeTurns(lists, count);
        const longest = Math.max(...places.map(({ length }) => length));
        const wanted = Array.from({ length: longest }, (_, at) => places.flatMap((some) => some[at] ?? []));
        const titles = [...new Set(wanted.flat())].slice(0, count).map((place) => FILMS[place]!.title);
        expect(turns.map(({ title }) => title)).toEqual(titles);
        const { table: its, numbers: where } = tabledOf(turns);
        expect([...where].map((number) => its.item(number).id)).toEqual(turns.map(({ id }) => id));
        if (of === "one store") expect(turns.length === 0 || isOfStore(turns)).toBe(true);
      }),
    );
  });

  test(`of some places of items of ${of} the first are taken that are chosen, in the order of the places`, () => {
    fc.assert(
      fc.property(anyPlaces, anyPlaces, fc.nat({ max: 16 }), (places, excluded, most) => {
        const list = listed(FILMS);
        const taken = chooseFirstOf(list, Uint32Array.from(places), most, {
          genres: (keys) => keys.includes("comedy"),
          exclude: excluded.map((place) => FILMS[place]!.id),
          passes: ({ title }) => title !== "Film 6",
        });
        const wanted = places.filter((place) => place % 3 !== 1 && !excluded.includes(place) && place !== 6);
        const titles = wanted.slice(0, most).map((place) => FILMS[place]!.title);
        expect(taken.map(({ title }) => title)).toEqual(titles);
        const { table: its, numbers: where } = tabledOf(taken);
        expect([...where].map((number) => its.item(number).title)).toEqual(titles);
      }),
    );
  });
}

for (const [of, listed] of Object.entries(ways)) {
  test(`of items of ${of} without those of another list some are taken that lie evenly among them`, () => {
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 1, max: 25 }), fc.nat(), (places, count, first) => {
        const all = listed(FILMS);
        const taken = eachNthWithout(all, listed(places.map((at) => FILMS[at]!)), count, first, isEarly);
        const left = FILMS.filter((_, at) => !places.includes(at));
        const step = Math.max(1, Math.floor(left.length / count));
        const wanted = left.filter((film, at) => (first + at) % step === 0 && isEarly(film));
        expect(taken.map(({ title }) => title)).toEqual(wanted.map(({ title }) => title));
        const { table: its, numbers: where } = tabledOf(taken);
        expect([...where].map((number) => its.item(number).id)).toEqual(taken.map(({ id }) => id));
      }),
    );
  });
}

const isEarly = ({ title }: Item): boolean => title !== "Film 6";
