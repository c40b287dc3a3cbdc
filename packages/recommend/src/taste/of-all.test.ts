import {
  certain,
  contentTaste,
  defaultPolicy,
  EMOTIONS,
  genreWeights,
  groupTaste,
  itemOf,
  rankItems,
  type Item,
  type Taste,
} from "@moodreel/core";
import { randomStream } from "@moodreel/core/random";
import { FAIRNESSES, type LikedItem } from "@moodreel/core/taste";
import { ItemTable, chooseFirst, listOf, uniteLists } from "@moodreel/core/table";
import { beforeAll, describe, expect, test } from "vitest";
import { interactionsOf } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import { modelOf } from "../model/fit-model.ts";
import { tasteModel, type TasteModel } from "./taste-model.ts";

const GENRES = ["Comedy", "Drama", "Romance", "Thriller", "Adventure", "Horror", "Family", "Crime"];
const AT = 1_800_000_000;

const random = randomStream(7);
const below = (many: number): number => Math.floor(random() * many);
const films: readonly Item[] = Array.from({ length: 300 }, (_, at) =>
  itemOf({
    id: `f${at}`,
    title: `Film ${at}`,
    year: 1950 + below(75),
    genres: [...new Set([GENRES[below(8)]!, GENRES[below(8)]!])],
    people: [`P ${below(60)}`, `P ${below(60)}`],
    rating: random() < 0.8 ? 2 + 8 * random() : null,
    votes: random() < 0.8 ? below(5000) : null,
    tags: random() < 0.2 ? ["gritty", "feel good"] : [],
  }),
);
const likings = (many: number): readonly LikedItem[] =>
  Array.from({ length: many }, () => ({ item: films[below(200)]!, liking: 2 * random() - 1 }));

/** The same, asked item by item. */
function oneByOne({ ofAll: _together, among, ...taste }: Taste): Taste {
  return { ...taste, ...(among === undefined ? {} : { among: (items) => oneByOne(among(items)) }) };
}

describe("a list of items that have numbers is that of the items alone, to the last digit", () => {
  let model: TasteModel;
  beforeAll(async () => {
    const ratings = Array.from({ length: 4000 }, (_, at) => ({
      user: `u${at % 80}`,
      item: `f${Math.floor(250 * random() ** 2)}`,
      value: 1 + below(10),
      at,
    }));
    const once = [...new Map(ratings.map((one) => [`${one.user} ${one.item}`, one])).values()];
    model = tasteModel(await modelOf(interactionsOf(columnsOf(once)), { seed: 1 }));
  });

  test.for([0, 1, 30, 200])("for viewers with %i opinions each", (many) => {
    const table = new ItemTable();
    const numbers = films.map((film) => table.add(film));
    for (let seed = 0; seed < 12; seed++) {
      const opinions = [likings(many), likings(many), likings(many)];
      const joined = opinions.map((liked) => model.tasteOf(contentTaste(liked), liked, AT));
      const people = joined.map((taste, at) => ({ name: `${at}`, taste }));
      const slowPeople = people.map(({ name, taste }) => ({ name, taste: oneByOne(taste) }));
      const tastes: readonly (readonly [Taste, Taste])[] = [
        [contentTaste(opinions[0]!), oneByOne(contentTaste(opinions[0]!))],
        [joined[0]!, oneByOne(joined[0]!)],
        ...FAIRNESSES.map((fair) => [groupTaste(people, fair), groupTaste(slowPeople, fair)] as const),
      ];
      const emotion = EMOTIONS[seed % EMOTIONS.length]!;
      const weights = genreWeights(certain(emotion), emotion, defaultPolicy("movie").match);
      const some = numbers.filter(() => random() < 0.7);
      const [first, second] = [some.slice(0, 150), some.slice(100)].map((part) =>
        listOf(table, Uint32Array.from(part)),
      );
      const known = chooseFirst(uniteLists([first!, second!]), 200, {
        genres: (keys) => !keys.includes("crime"),
        exclude: ["f5", "f6", "f7"],
        passes: ({ year }) => year! < 2020,
      });
      // Copies in another order, of which nothing is known.
      const plain = known.map((item) => ({ ...item })).toReversed();
      for (const [taste, slow] of tastes) {
        const options = {
          count: 10,
          seed,
          sharedByGenre: seed % 2 === 0,
          diversity: (seed % 3) / 4,
        };
        const passedOver = (id: string): number => (id.endsWith("3") ? 1.5 : 0);
        const ids = films.map(({ id }) => id).filter((id) => passedOver(id) > 0);
        const quick = Object.assign((id: string) => passedOver(id), { ids });
        const shown = rankItems(known, weights, { ...options, taste, passedOver: quick });
        expect(shown).toEqual(rankItems(plain, weights, { ...options, taste: slow, passedOver }));
        expect(shown).toEqual(rankItems(plain, weights, { ...options, taste, passedOver }));
      }
    }
  });
});
