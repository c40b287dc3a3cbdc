import { contentTaste, itemOf, type Item } from "@moodreel/core";
import { expect, test } from "vitest";
import { columnsOf } from "../interactions/rating-builder.ts";
import { fitModel } from "../model/fit-model.ts";
import { atPar } from "./at-par.ts";
import { Standing } from "./standings.ts";
import { tasteModel } from "./taste-model.ts";

const film = (id: string, genre: string, year: number): Item =>
  itemOf({ id, title: id, genres: [genre], year });

const OLD = Array.from({ length: 40 }, (_, at) => film(`old${at}`, at < 20 ? "Horror" : "Comedy", 2000));
const NEW_HORROR = film("new horror", "Horror", 2019);
const NEW_COMEDY = film("new comedy", "Comedy", 2019);
const ALL = [...OLD, NEW_HORROR, NEW_COMEDY];
const LIKED = [{ item: OLD[0]!, liking: 1 }];

/** By content and by what others chose. */
function worthAmong(items: readonly Item[], lastYear: number) {
  const content = contentTaste(LIKED);
  const values = Float64Array.from(items, (_, at) => 1 - at / items.length);
  const standings = Uint8Array.from(items, ({ year }) =>
    (year ?? 0) > lastYear ? Standing.later : Standing.known,
  );
  const worth = atPar(Float64Array.from(items, content.of), values, standings);
  return worth === null ? null : (item: Item) => worth(content.of(item));
}

test("what came out too late for a model is worth what content finds as good", () => {
  const worth = worthAmong(ALL, 2000)!;
  expect(worth(NEW_HORROR)).toBeGreaterThan(worth(NEW_COMEDY));
  expect(worth(NEW_HORROR)).toBeGreaterThan(0.5);
  expect(worthAmong(OLD, 2000)).toBeNull();
  expect(worthAmong([...OLD.slice(0, 5), NEW_HORROR], 2000)).toBeNull();
});

test("of a large catalogue some items, evenly spread, tell as much as all", () => {
  const many = Array.from({ length: 4000 }, (_, at) =>
    film(`${at}`, at % 4 === 0 ? "Horror" : "Comedy", 1960 + (at % 41)),
  );
  const worth = worthAmong([...many, NEW_HORROR, NEW_COMEDY], 2000)!;
  expect(worth(NEW_HORROR)).toBeGreaterThan(0.8);
  expect(worth(NEW_COMEDY)).toBeLessThan(0.8);
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

test("where content is given half, it is named beside what others' ratings say, and decides of what no model knows", async () => {
  const at = Date.UTC(2013, 5) / 1000;
  const ratings = Array.from({ length: 300 }, (_, k) => {
    const user = Math.floor(k / 5);
    return { user: `${user}`, item: `old${(user % 2) * 20 + ((user + 3 * k) % 20)}`, value: 8, at: at + k };
  });
  const { model } = await fitModel(columnsOf(ratings), { seed: 1 });
  const own = film("own", "Horror", 2000);
  const liked = [{ item: own, liking: 1 }];
  const tasteWith = (content?: number) =>
    tasteModel(model, content === undefined ? {} : { content }).tasteOf(contentTaste(liked), liked, at);
  const [horror, comedy] = [OLD[1]!, OLD[21]!];
  // The model knows nothing of what they liked, so that it names nothing.
  expect(tasteWith().because(horror)).toEqual([]);
  expect(
    tasteWith(0.5)
      .because(horror)
      .map(({ title }) => title),
  ).toEqual(["own"]);
  expect(tasteWith(0.5).of(horror)).toBeGreaterThan(0.6);
  expect(tasteWith(0.5).of(horror) - tasteWith(0.5).of(comedy)).toBeGreaterThan(
    3 * (tasteWith().of(horror) - tasteWith().of(comedy)),
  );
});
