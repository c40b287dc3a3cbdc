import type { Item } from "@moodreel/core";
import type { TasteModel } from "@moodreel/recommend";
import { afterAll, beforeAll, expect, it } from "vitest";
import { film } from "../../../../test/support/film.ts";
import { makeServer, type TestServer } from "../test/make-server.ts";

/** Learned from others: people like these liked `gem`, a drama, and a comedy of 1950. */
const LIKED = ["gem", "drama", "old", "not in the catalogue"];
const MODEL: TasteModel = {
  ids: LIKED,
  tasteOf: () => ({
    certainty: 1,
    of: ({ id }) => (id === "gem" || id === "old" ? 1 : 0.5),
    because: () => [{ title: "What they liked", share: 1 }],
    best: () => LIKED,
    suggestions: (items) =>
      Uint32Array.from(items.keys()).toSorted(
        (one, other) => LIKED.indexOf(items[one]!.id) - LIKED.indexOf(items[other]!.id),
      ),
  }),
};

const comedy = (id: string, known: Partial<Item> = {}) =>
  film(id, { title: id, year: 2000, genres: ["Comedy"], ...known });

let server: TestServer;
beforeAll(async () => {
  server = await makeServer({ models: { of: async (kind) => (kind === "movie" ? MODEL : null) } });
  const many = Array.from({ length: 3000 }, (_, n) => comedy(`n${n}`, { rating: 9, votes: 10_000 }));
  const others = [comedy("gem"), comedy("old", { year: 1950 }), comedy("drama", { genres: ["Drama"] })];
  await server.store.writeCatalog(
    { name: "large", kind: "movie", importedAt: "2026-03-01T00:00:00.000Z", mode: "replace" },
    [[...many, ...others]],
  );
  const payload = { name: "ana" };
  await server.app.inject({ method: "POST", url: "/api/v1/profiles", payload });
  const rated = { item: "n1", catalog: "large", rating: 9 };
  await server.app.inject({ method: "POST", url: "/api/v1/profiles/ana/ratings", payload: rated });
});
afterAll(() => server.close());

async function ask(body: object): Promise<string[]> {
  const payload = { emotion: "happy", catalog: "large", count: 100, ...body };
  const response = await server.app.inject({ method: "POST", url: "/api/v1/recommendations", payload });
  return response.json().items.map(({ id }: Item) => id);
}

it("finds what people like one liked, far below the best of the genre, as far as it fits", async () => {
  expect(await ask({})).not.toContain("gem");
  const own = await ask({ profile: "ana" });
  expect(own).toEqual(expect.arrayContaining(["gem", "old"]));
  expect(own, "the table holds").not.toContain("drama");
  const filtered = await ask({ profile: "ana", filters: { yearFrom: 1990 } });
  expect(filtered).toContain("gem");
  expect(filtered).not.toContain("old");
});

it("leaves out what the person has seen", async () => {
  const payload = { item: "gem", catalog: "large", reaction: "seen" };
  await server.app.inject({ method: "POST", url: "/api/v1/profiles/ana/reactions", payload });
  expect(await ask({ profile: "ana" })).not.toContain("gem");
});
