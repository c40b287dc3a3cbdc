import { EMOTIONS, itemOf, REACTIONS, type Filters, type Item } from "@moodreel/core";
import { columnsOf, fitModel, tasteModel } from "@moodreel/recommend";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import { NO_MODELS, type TasteModels } from "../models/taste-models.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const GENRES = ["Comedy", "Drama", "Thriller", "Adventure", "Romance", "Horror", "Erotica"];
const NAMES = ["ann", "ben", "kid"];
const KIDS_LIMIT = 12;
/** The age that each certificate of this shelf says. */
const AGES: Readonly<Record<string, number>> = { G: 0, PG: 8, "PG-13": 13, R: 17 };
const FILMS = 60;

const few = (...values: string[]) => fc.subarray(values, { minLength: 1, maxLength: 2 });
const anyFilm = fc.record({
  genres: few(...GENRES),
  people: few("Ada", "Bo", "Cy", "Di"),
  year: fc.option(fc.integer({ min: 1950, max: 2020 })),
  rating: fc.option(fc.integer({ min: 40, max: 95 }).map((tenths) => tenths / 10)),
  runtime: fc.option(fc.integer({ min: 60, max: 180 })),
  certificate: fc.constantFrom(undefined, ...Object.keys(AGES)),
});
const anyShelf = fc.array(anyFilm, { minLength: 3, maxLength: FILMS, size: "max" }).map((films) =>
  films.map(({ certificate, ...film }, n) => {
    const votes = film.rating === null ? null : 10 + 7 * n;
    const item = itemOf({ id: `f${n}`, title: `Film ${n}.`, ...film, votes });
    return certificate === undefined ? item : { ...item, certificate };
  }),
);
const anySaid = fc.record({
  who: fc.constantFrom(...NAMES),
  film: fc.nat(FILMS - 1),
  what: fc.oneof(fc.constantFrom(...REACTIONS), fc.integer({ min: 0, max: 10 })),
});
type Said = typeof anySaid extends fc.Arbitrary<infer One> ? One : never;
const anyQuestion = fc.record({
  emotion: fc.constantFrom(...EMOTIONS),
  intent: fc.constantFrom("match" as const, "lift" as const),
  viewers: fc.constantFrom<string[][]>([], ["ann"], ["ann"], ["ann", "ben"], ["ben", "kid"]),
  fairness: fc.constantFrom("average" as const, "least-misery" as const),
  watchlist: fc.constantFrom(undefined, undefined, undefined, "only" as const, "without" as const),
  renown: fc.constantFrom(undefined, undefined, "hidden" as const),
  variety: fc.constantFrom(undefined, 0, 0.5, 1),
  count: fc.integer({ min: 1, max: 8 }),
  seed: fc.nat(1000),
  filters: fc.oneof(
    fc.constant({}),
    fc.record(
      {
        yearFrom: fc.constantFrom(1960, 2000),
        maxRuntime: fc.constantFrom(80, 130),
        minRating: fc.constantFrom(5, 8),
        withPeople: fc.constant(["Ada"]),
        withoutGenres: few("Drama", "Horror"),
      },
      { requiredKeys: [] },
    ),
  ),
});
type Asked = typeof anyQuestion extends fc.Arbitrary<infer One> ? One : never;

function failedOf({ year, runtime, rating, people, genres }: Item, filters: Filters): readonly string[] {
  const { yearFrom, maxRuntime, minRating, withPeople = [], withoutGenres = [] } = filters;
  const failed = {
    yearFrom: yearFrom !== undefined && !(year !== null && year >= yearFrom),
    minRating: minRating !== undefined && !(rating !== null && rating >= minRating),
    maxRuntime: maxRuntime !== undefined && !(runtime !== null && runtime <= maxRuntime),
    withPeople: withPeople.some((name) => !people.includes(name)),
    withoutGenres: withoutGenres.some((name) => genres.includes(name)),
  };
  return Object.entries(failed).flatMap(([name, fails]) => (fails ? [name] : []));
}

const isForKids = ({ certificate = "" }: Item) => (AGES[certificate] ?? Infinity) <= KIDS_LIMIT;

/** What each viewer said of each film. */
class Opinions {
  readonly #said = new Map<string, { rating: number | null; reactions: readonly string[] }>();

  set(who: string, film: string, opinion: { rating: number | null; reactions: object }): void {
    const { rating, reactions } = opinion;
    this.#said.set(`${who} ${film}`, { rating, reactions: Object.keys(reactions) });
  }

  isOut(who: string, film: string): boolean {
    const { rating = null, reactions = [] } = this.#said.get(`${who} ${film}`) ?? {};
    const out = new Set(["like", "never", "seen", "finished", "not-now"]);
    return rating !== null || reactions.some((reaction) => out.has(reaction));
  }

  isListed(who: string, film: string): boolean {
    const { rating = null, reactions = [] } = this.#said.get(`${who} ${film}`) ?? {};
    const seen = ["like", "never", "seen", "finished"].some((reaction) => reactions.includes(reaction));
    return reactions.includes("watchlist") && rating === null && !seen;
  }

  /** Whether they may be said to like it, or to dislike it: there is more than one sign, and the rating is the last word. */
  mayLike(who: string, film: string): readonly [likes: boolean, dislikes: boolean] {
    const { rating = null, reactions = [] } = this.#said.get(`${who} ${film}`) ?? {};
    if (rating !== null) return [rating > 5.5, rating < 5.5];
    const against = reactions.filter((reaction) => reaction === "never" || reaction === "not-now");
    return [reactions.length > against.length, against.length > 0];
  }
}

let learned: TasteModels;
beforeAll(async () => {
  // Forty people, of whom half love every second film and hate the others.
  const ratings = new Map<string, { user: string; item: string; value: number; at: number }>();
  for (let n = 0; n < 1200; n++) {
    const [user, film] = [n % 40, (7 * n + (n % 11)) % FILMS];
    const value = film % 2 === user % 2 ? 9 : 2;
    ratings.set(`${user} ${film}`, { user: `u${user}`, item: `f${film}`, value, at: n });
  }
  const { model } = await fitModel(columnsOf([...ratings.values()]), { seed: 1 });
  const known = tasteModel(model);
  learned = { of: async () => known };
});

async function opened(films: readonly Item[], said: readonly Said[], models: TasteModels) {
  const store = openMemoryStore();
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), models, now: () => NOW });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "movie", importedAt, mode: "replace" }, [films]);
  for (const name of NAMES) await moodreel.addViewer(name);
  const opinions = new Opinions();
  for (const { who, film, what } of said.filter((one) => one.film < films.length)) {
    const id = `f${film}`;
    const told =
      typeof what === "number" ? await moodreel.rate(who, id, what) : await moodreel.react(who, id, what);
    opinions.set(who, id, told);
  }
  await moodreel.limitAge("kid", KIDS_LIMIT);
  return { moodreel, opinions };
}
type Opened = Awaited<ReturnType<typeof opened>>;
type List = Awaited<ReturnType<Opened["moodreel"]["recommend"]>>;

/** The films that reasons name. */
function named(titles: readonly string[]): readonly string[] {
  return titles.map((title) => `f${/^Film (\d+)\.$/.exec(title)?.[1]}`);
}

function checkReasons({ items }: List, { viewers }: Asked, { opinions }: Opened): number {
  let told = 0;
  for (const item of items) {
    for (const reason of item.why) {
      if (reason.why === "genre") expect(item.genres).toEqual(expect.arrayContaining([...reason.genres]));
      if (reason.why === "praise") expect([reason.rating, reason.votes]).toEqual([item.rating, item.votes]);
      if (reason.why !== "like" && reason.why !== "unlike") continue;
      const who = reason.viewer ?? viewers[0]!;
      for (const film of named(reason.titles)) {
        const [likes, dislikes] = opinions.mayLike(who, film);
        expect(reason.why === "like" ? likes : dislikes, `${who}: ${reason.why} ${film}`).toBe(true);
        told += 1;
      }
    }
  }
  return told;
}

/** @param all that may be shown, best first, without a draw */
async function checkWhyNot(list: List, all: List, asked: Asked, film: Item, given: Opened): Promise<string> {
  const { moodreel, opinions } = given;
  const { viewers, filters, watchlist } = asked;
  if (viewers.includes("kid") && !isForKids(film)) {
    await expect(moodreel.whyNot(asked, film.id)).rejects.toMatchObject({ code: "item-unknown" });
    return "over the limit";
  }
  const answer = await moodreel.whyNot(asked, film.id);
  const isOut = viewers.some((who) => opinions.isOut(who, film.id));
  const isListed = viewers.some((who) => opinions.isListed(who, film.id));
  const place = list.items.findIndex(({ id }) => id === film.id);
  const own = all.items.find(({ id }) => id === film.id);
  const leading = new Set(list.genres.flatMap(({ leads, genre }) => (leads ? genre : [])));
  expect(answer.why === "shown", answer.message).toBe(place >= 0);
  switch (answer.why) {
    case "shown":
      expect(answer.place).toBe(place + 1);
      break;
    case "left-out": {
      const by: readonly string[] = answer.by;
      expect(by.includes("seen"), answer.message).toBe(isOut);
      expect(by.includes("not-on-watchlist")).toBe(watchlist === "only" && !isListed);
      expect(by.includes("on-watchlist")).toBe(watchlist === "without" && isListed);
      expect(by.includes("erotica")).toBe(film.genres.includes("Erotica"));
      expect(own).toBeUndefined();
      break;
    }
    case "filtered":
      expect([...answer.filters].toSorted()).toEqual([...failedOf(film, filters)].toSorted());
      break;
    case "other-genre":
      expect(film.genres.some((genre) => leading.has(genre))).toBe(false);
      break;
    case "ranks-lower":
    case "later-part":
    case "left-to-chance": {
      if (own === undefined) throw new Error(answer.message);
      expect(answer.of).toBe(all.items.length);
      expect(answer.rank).toBe(1 + all.items.filter(({ score }) => score > own.score).length);
      const weakest = Math.min(...list.items.map(({ score }) => score));
      expect(own.score >= weakest).toBe(answer.why !== "ranks-lower");
      break;
    }
    case "not-considered":
      throw new Error("of so few all are considered");
    case "no-list":
      expect(list.items).toEqual([]);
  }
  return answer.why;
}

test.each([
  ["what was said alone", () => NO_MODELS],
  ["a model of what others like, too", () => learned],
])("by %s, every claim of why and why not holds when it is worked out again", async (_, models) => {
  const claims = new Set<string>();
  let reasons = 0;
  const said = fc.array(anySaid, { maxLength: 40, size: "max" });
  await fc.assert(
    fc.asyncProperty(
      anyShelf,
      said,
      fc.array(anyQuestion, { minLength: 4, maxLength: 6 }),
      async (films, told, questions) => {
        const given = await opened(films, told, models());
        for (const question of questions) {
          const { viewers, watchlist } = question;
          const asked = { ...question, watchlist: viewers.length === 0 ? undefined : watchlist };
          const list = await given.moodreel.recommend(asked);
          const all = await given.moodreel.recommend({ ...asked, count: 100, variety: 0, diversity: 0 });
          reasons += checkReasons(list, asked, given);
          for (const film of films.slice(-25)) claims.add(await checkWhyNot(list, all, asked, film, given));
        }
      },
    ),
    { numRuns: 15, seed: 3 },
  );
  expect(reasons).toBeGreaterThan(0);
  const wanted = ["shown", "left-out", "filtered", "other-genre", "ranks-lower", "left-to-chance", "no-list"];
  expect([...claims]).toEqual(expect.arrayContaining([...wanted, "over the limit"]));
});
