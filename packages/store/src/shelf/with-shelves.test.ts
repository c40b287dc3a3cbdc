import type { Item } from "@moodreel/core";
import { beforeEach, expect, test } from "vitest";
import { COMEDY, film, FIRST, idsOf } from "../catalogs/conformance/shelf.ts";
import { openMemoryStore } from "../catalogs/memory/open-memory-store.ts";
import type { Store } from "../store.ts";
import { withShelves } from "./with-shelves.ts";

let store: Store;
beforeEach(() => void (store = openMemoryStore()));

async function put(name: string, items: readonly Item[], kind: "movie" | "book" = "movie"): Promise<void> {
  await store.writeCatalog({ name, kind, importedAt: FIRST, mode: "replace" }, [items]);
}

const candidates = async (filters = {}) =>
  withShelves(store).candidates({ catalog: "all films", genres: [COMEDY], filters, perGenre: 50 });

const BIG = film("tt0113277", ["Crime", "Comedy"], {
  title: "Heat",
  year: 1995,
  people: ["Michael Mann", "Al Pacino"],
  rating: 8.3,
  votes: 700_000,
});
const OWN = film("heat-1995", ["Comedy", "Thriller"], {
  title: "HEAT",
  year: 1995,
  people: ["Michael Mann"],
  rating: 5,
  votes: 1,
  runtime: 170,
  overview: "A long overview.",
  places: [{ source: "kodi", id: "7" }],
});
const NAMESAKE = film("other-heat", ["Comedy"], { title: "Heat", year: 1995, people: ["Somebody Else"] });
const BOOK = film("b", ["Comedy"], { title: "A book" });

test("all catalogues of a kind are asked together, and of another kind none", async () => {
  await put("mine", [film("a", ["Comedy"])]);
  await put("big", [film("b1", ["Comedy"]), film("b2", ["Comedy"])]);
  await put("books", [BOOK], "book");
  expect(idsOf(await candidates()).toSorted()).toEqual(["a", "b1", "b2"]);
  expect(idsOf(await withShelves(store).itemsById("all films", ["b2", "no", "a"]))).toEqual(["b2", "a"]);
  const { items } = await withShelves(store).search({ catalog: "ALL  films", limit: 10 });
  expect(idsOf(items).toSorted()).toEqual(["a", "b1", "b2"]);
});

test.each(["title", "newest", "rating"] as const)(
  "by %s two catalogues are one order, over all pages, and nothing is left out",
  async (sort) => {
    const films = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        film(`${prefix}${at}`, ["Comedy"], {
          title: `Tale ${prefix} ${at}`,
          year: 1950 + ((at * 7) % 50),
          rating: (at * 3) % 10,
        }),
      );
    await put("mine", [...films("m", 45), OWN]);
    await put("big", [...films("b", 70), BIG]);
    const seen: Item[] = [];
    let cursor: string | undefined;
    do {
      const page = await withShelves(store).search({ catalog: "all films", sort, limit: 9, cursor });
      seen.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(idsOf(seen)).size).toBeGreaterThanOrEqual(45 + 70 + 1);
    const without = seen.filter(({ title }) => !/heat/i.test(title));
    expect(without).toHaveLength(45 + 70);
    const keyOf = {
      title: ({ title }: Item) => title,
      newest: ({ year }: Item) => -(year ?? 0),
      rating: ({ rating }: Item) => -(rating ?? 0),
    };
    const keys = without.map((item) => keyOf[sort](item));
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  },
);

test("the same film in two is one, with the better facts and all places to play it", async () => {
  await put("big", [BIG]);
  await put("mine", [OWN, NAMESAKE]);
  const [heat, other, ...more] = await candidates();
  expect(more).toEqual([]);
  expect(heat).toMatchObject({
    id: "tt0113277",
    title: "Heat",
    genres: ["Crime", "Comedy", "Thriller"],
    rating: 8.3,
    votes: 700_000,
    runtime: 170,
    people: BIG.people,
    places: OWN.places,
  });
  expect(other?.id).toBe("other-heat");
  const whole = await withShelves(store).wholeItems("all films", [heat!]);
  expect(whole).toMatchObject([{ id: "tt0113277", overview: "A long overview.", places: OWN.places }]);
});

test("what one catalogue alone lists has the facts of all when it is shown", async () => {
  await put("big", [{ ...BIG, genres: ["Crime"] }]);
  await put("mine", [OWN]);
  const [heat] = await candidates();
  expect(heat?.id).toBe("heat-1995");
  const [whole] = await withShelves(store).wholeItems("all films", [heat!]);
  expect(whole).toMatchObject({ id: "heat-1995", votes: 700_000, overview: "A long overview." });
});

test("whoever has seen a film in one catalogue has seen it in all, and not its namesake", async () => {
  await put("big", [{ ...BIG, genres: ["Crime"] }]);
  await put("mine", [OWN, NAMESAKE, film("a", ["Comedy"])]);
  expect(idsOf(await candidates({ exclude: ["tt0113277"] })).toSorted()).toEqual(["a", "other-heat"]);
});

test.for<[what: string, one: Partial<Item>, other: Partial<Item>, films: number]>([
  ["a short film and a long one are two", { runtime: 12 }, { runtime: 104 }, 2],
  ["two cuts are one", { runtime: 178 }, { runtime: 228 }, 1],
  ["so are short ones that are rounded", { runtime: 5 }, { runtime: 9 }, 1],
  [
    "lengths say nothing beside people",
    { runtime: 50, people: ["Ann"] },
    { runtime: 104, people: ["Ann"] },
    1,
  ],
  ["or an id", { runtime: 12, links: { imdb: "tt1" } }, { runtime: 104, links: { imdb: "tt1" } }, 1],
  [
    "other ids are two",
    { runtime: 104, links: { imdb: "tt1" } },
    { runtime: 104, links: { imdb: "tt2" } },
    2,
  ],
  ["other people are two", { people: ["Ann"] }, { people: ["Ben"] }, 2],
])("of one title and year in two catalogues %s", async ([, one, other, films]) => {
  const door = { title: "Red Door", year: 2001 };
  await put("mine", [film("one", ["Comedy"], { ...door, ...one })]);
  await put("big", [film("other", ["Comedy"], { ...door, ...other })]);
  expect(await candidates()).toHaveLength(films);
  expect(await candidates({ exclude: ["one"] })).toHaveLength(films - 1);
});

test("two films that are not the same stay two where others, of whom less is known, may be either", async () => {
  const door = (id: string, people: readonly string[] = []) =>
    film(id, ["Comedy"], { title: "Red Door", year: 2001, people: [...people] });
  await put("a", [door("a")]);
  await put("b", [door("b", ["Ann"])]);
  await put("c", [door("c")]);
  await put("d", [door("d", ["Ben"])]);
  expect(await candidates()).toHaveLength(2);
});

test("filters are asked of the film as all know it", async () => {
  await put("big", [BIG]);
  await put("mine", [OWN]);
  expect(idsOf(await candidates({ maxRuntime: 180 }))).toEqual(["heat-1995"]);
  expect(idsOf(await candidates({ minRating: 8 }))).toEqual(["tt0113277"]);
});

test("a search goes through the pages of all, the very title first, each film once", async () => {
  const many = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) =>
      film(`${prefix}${n}`, ["Comedy"], { title: `Heat ${prefix} ${n}`, rating: 5 + (n % 5), votes: 1000 }),
    );
  await put("big", [...many("x", 40), BIG]);
  await put("mine", [...many("y", 7), OWN]);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await withShelves(store).search({ catalog: "all films", text: "heat", limit: 10, cursor });
    expect(page.items.length).toBeLessThanOrEqual(10);
    seen.push(...idsOf(page.items));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(seen[0]).toBe("tt0113277");
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(48);
});

test("a cursor of other catalogues is refused", async () => {
  await put("big", [BIG, film("a", [])]);
  await put("mine", [OWN, film("c", [])]);
  const { next } = await withShelves(store).search({ catalog: "all films", limit: 1 });
  await put("third", [film("d", [])]);
  const again = withShelves(store).search({ catalog: "all films", limit: 1, cursor: next ?? "" });
  await expect(again).rejects.toMatchObject({ code: "cursor-invalid" });
});

test("a catalogue that is called so is asked itself", async () => {
  await put("big", [BIG]);
  await put("All films", [film("a", ["Comedy"])]);
  expect(idsOf(await candidates())).toEqual(["a"]);
});

test("one genre under two names stands once", async () => {
  const matrix = { title: "The Matrix", year: 1999 };
  await put("large", [film("tt0133093", ["Comedy", "Science Fiction"], matrix)]);
  await put("own", [film("the-matrix-1999", ["Sci-Fi", "Komödie", "Action"], matrix)]);
  expect((await candidates()).map(({ genres }) => genres)).toEqual([["Comedy", "Science Fiction", "Action"]]);
});
