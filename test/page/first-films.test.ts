import { EMOTIONS, INTENTS } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { createMoodreel } from "@moodreel/app";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { beforeAll, describe, expect, test } from "vitest";
import { partsOf, readStarter, type Parts } from "../../apps/web/demo/write-films.ts";
import { packFilms, unpackFilms } from "../../apps/web/src/shared/api/local/film-columns.ts";

/** Of a genre, as many as the first films have. */
const LOOKED_AT = [4, 30, 100, 120] as const;

describe("the first films of the demo", () => {
  let parts: Parts;
  const open = (items: Parts["first"]) => {
    const starter = { kind: "movie", importedAt: "2026-01-01T00:00:00.000Z", fingerprint: null, items };
    return openMemoryStore({ saved: [["catalog starter", starter]] });
  };
  let first: ReturnType<typeof open>;
  let whole: ReturnType<typeof open>;
  beforeAll(async () => {
    parts = partsOf(await readStarter());
    first = open(parts.first);
    whole = open([...parts.first, ...parts.rest]);
  });

  test("are all films together with the rest, as they were, and a tenth of them", () => {
    const { first: some, rest } = parts;
    expect(some.length + rest.length).toBeGreaterThan(30_000);
    expect(some.length).toBeLessThan(4000);
    expect(unpackFilms(packFilms(some))).toEqual(some);
    expect(unpackFilms(packFilms(rest))).toEqual(rest);
  });

  test("stand for all of them in any genre, for any policy", async () => {
    const keys = new Set([...parts.first, ...parts.rest].flatMap(({ genres }) => canonicalKeys(genres)));
    expect(keys.size).toBeGreaterThan(20);
    for (const key of keys) {
      for (const perGenre of LOOKED_AT) {
        const genres = [{ genre: key, key, weight: 1, because: "happy", leads: true } as const];
        const query = { catalog: "starter", genres, filters: {}, perGenre };
        const ids = async (store: typeof first) => (await store.candidates(query)).map(({ id }) => id);
        expect(await ids(first), `${key}, ${perGenre}`).toEqual(await ids(whole));
      }
    }
  });

  test("give a whole list for every mood, before the others are there", async () => {
    const moodreel = createMoodreel({ store: first, profiles: openMemoryProfiles(), now: () => 0 });
    for (const emotion of EMOTIONS) {
      for (const intent of INTENTS) {
        const answer = await moodreel.recommend({ emotion, intent, count: 15, seed: 7 });
        expect(answer.items).toHaveLength(15);
      }
    }
  });
});
