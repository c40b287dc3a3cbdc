import type { Filters, Item } from "@moodreel/core";
import { ITEM_FACTS } from "@moodreel/core/item";
import { beforeEach, describe, expect, test } from "vitest";
import { comedies, COMEDY, film, FILMS, idsOf, type Shelf } from "./shelf.ts";

const SPIRITED: Item = film("sen", ["Comedy"], {
  title: "Sen to Chihiro no kamikakushi",
  people: ["Hayao Miyazaki"],
  rating: 8.6,
  votes: 900_000,
  otherTitles: ["Spirited Away", "千と千尋の神隠し"],
  overview: "A girl enters a world of spirits.\nShe works there.",
  certificate: "PG",
  series: "Ghibli",
  countries: ["Japan"],
  releaseDate: "2001-07-20",
  links: { tmdb: "129", wikipedia: "de:Chihiros Reise" },
  poster: "folder:Spirited Away/poster.jpg",
  places: [{ source: "jellyfin", id: "abc:1" }],
  renown: 0.5,
});
const INCEPTION = film("inc", ["Comedy"], {
  title: "Inception",
  people: ["Christopher Nolan", "Leonardo DiCaprio"],
  rating: 8.8,
  votes: 2_000_000,
  certificate: "PG-13",
  countries: ["UK", "USA"],
});
const PLAIN = film("nolan", ["Comedy"], { title: "Nolan: a life", people: ["Somebody Else"] });

export function describeFacts(shelf: () => Shelf): void {
  describe("what is known of items besides", () => {
    beforeEach(async () => void (await shelf().put([SPIRITED, INCEPTION, PLAIN])));

    test("comes back whole", async () => {
      expect(Object.keys(SPIRITED)).toEqual(expect.arrayContaining([...ITEM_FACTS]));
      const { store } = shelf();
      expect(await store.itemsById("films", ["sen", "inc", "nolan"])).toEqual([SPIRITED, INCEPTION, PLAIN]);
      // A second time it is remembered.
      expect(await store.itemsById("films", ["nolan", "sen"])).toEqual([PLAIN, SPIRITED]);
      expect(await shelf().all()).toEqual([SPIRITED, INCEPTION, PLAIN]);
      expect((await store.search({ catalog: "films", text: "sen", limit: 1 })).items).toEqual([SPIRITED]);
      expect((await store.search({ catalog: "films", limit: 3 })).items).toContainEqual(SPIRITED);
    });

    test("has its short part with candidates, and not the long one", async () => {
      const query = { catalog: "films", genres: [COMEDY], filters: {}, perGenre: 5 };
      const found = (await shelf().store.candidates(query)).find(({ id }) => id === "sen");
      expect(found).toMatchObject({ series: "Ghibli", otherTitles: SPIRITED.otherTitles });
      expect(found).not.toHaveProperty("overview");
    });

    test("stays when another file is added, and goes with an item that comes again without it", async () => {
      await shelf().put([...FILMS, film("inc", ["Drama"])], { mode: "merge" });
      expect(await shelf().store.itemsById("films", ["sen", "inc"])).toEqual([
        SPIRITED,
        film("inc", ["Drama"]),
      ]);
      await shelf().put(comedies("n", 25_000), { mode: "merge" });
      expect(await shelf().store.itemsById("films", ["sen"])).toEqual([SPIRITED]);
    });

    test("comes in with many", async () => {
      await shelf().put([...comedies("n", 25_000), SPIRITED, SPIRITED]);
      expect(await shelf().store.itemsById("films", ["sen"])).toEqual([SPIRITED]);
    });

    test.for<[string, string[]]>([
      ["spirited away", ["sen"]],
      ["千と千尋の神隠し", ["sen"]],
      ["spiritd", ["sen"]],
      ["nolan", ["nolan", "inc"]],
      ["christopher nol", ["inc"]],
      ["dicaprio", ["inc"]],
      ["MIYAZAKI", ["sen"]],
      ["christopher miyazaki", []],
    ])("finds by %s", async ([text, ids]) => {
      expect(await shelf().titled(text)).toEqual(ids);
    });

    test("finds an item once by title and person, over pages", async () => {
      await shelf().put([PLAIN, INCEPTION, film("both", [], { title: "Nolan", people: ["Ann Nolan"] })]);
      const first = await shelf().store.search({ catalog: "films", text: "nolan", limit: 2 });
      const cursor = first.next ?? "";
      const second = await shelf().store.search({ catalog: "films", text: "nolan", limit: 2, cursor });
      expect([...idsOf(first.items), ...idsOf(second.items)]).toEqual(["both", "nolan", "inc"]);
      expect(second.next).toBeNull();
    });

    test.for<[Filters, string[]]>([
      [{ certificates: ["pg 13"] }, ["inc"]],
      [{ certificates: ["PG", "PG-13"] }, ["inc", "sen"]],
      [{ countries: ["usa", "France"] }, ["inc"]],
      [{ series: ["GHIBLI"] }, ["sen"]],
      [{ series: ["Ghibli"], countries: ["USA"] }, []],
      [{ series: ["Ghibli"], withPeople: ["Hayao Miyazaki"] }, ["sen"]],
      [{ series: ["no such"] }, []],
    ])("is filtered by %j", async ([filters, ids]) => {
      expect(await shelf().find([COMEDY], filters)).toEqual(ids);
      const page = await shelf().store.search({ catalog: "films", filters, limit: 10 });
      expect(idsOf(page.items)).toEqual(ids);
    });
  });
}
