import { contentTaste, itemOf, type Item } from "@moodreel/core";
import { expect, test } from "vitest";
import { columnsOf } from "../interactions/rating-builder.ts";
import { fitModel } from "../model/fit-model.ts";
import { atPar } from "./at-par.ts";
import { tasteModel } from "./taste-model.ts";

const film = (id: string, genre: string, year: number): Item =>
  itemOf({ id, title: id, genres: [genre], year });

const OLD = Array.from({ length: 40 }, (_, at) => film(`old${at}`, at < 20 ? "Horror" : "Comedy", 2000));
const NEW_HORROR = film("new horror", "Horror", 2019);
const NEW_COMEDY = film("new comedy", "Comedy", 2019);
const ALL = [...OLD, NEW_HORROR, NEW_COMEDY];
const LIKED = [{ item: OLD[0]!, liking: 1 }];

test("what came out too late for a model is worth what content finds as good", () => {
  const values = Float64Array.from(ALL, (_, at) => 1 - at / 100);
  const worth = atPar(ALL, values, contentTaste(LIKED), ({ year }) => year === 2000)!;
  expect(worth(NEW_HORROR)).toBeGreaterThan(worth(NEW_COMEDY));
  expect(worth(NEW_HORROR)).toBeGreaterThan(0.8);
  expect(atPar(ALL.slice(0, 5), values, contentTaste(LIKED), () => true)).toBeNull();
});

test("of a model of old ratings a new film that suits comes before what people like less", async () => {
  // Sixty people, who each rated five films of one genre in 2013.
  const at = Date.UTC(2013, 5) / 1000;
  const ratings = Array.from({ length: 300 }, (_, k) => {
    const user = Math.floor(k / 5);
    return { user: `${user}`, item: `old${(user % 2) * 20 + ((user + 3 * k) % 20)}`, value: 8, at: at + k };
  });
  const { model } = await fitModel(columnsOf(ratings), { seed: 1 });
  const taste = tasteModel(model).tasteOf(contentTaste(LIKED), LIKED, Date.UTC(2026, 0) / 1000).among!(ALL);
  expect(taste.of(NEW_HORROR)).toBeGreaterThan(taste.of(NEW_COMEDY));
  expect(taste.of(NEW_HORROR)).toBeGreaterThan(0.5);
  expect([...taste.ofAll!(ALL)]).toEqual(ALL.map(taste.of));
});
