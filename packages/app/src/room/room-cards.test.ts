import { certain, itemOf, type Emotion, type Item } from "@moodreel/core";
import { meaningOfFeeling } from "@moodreel/core/feeling";
import type { RoomMood } from "@moodreel/core/room";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const GENRES = ["Comedy", "Romance", "Drama", "Thriller", "Adventure"] as const;
const CERTIFICATES = ["G", "PG", "PG-13", "R", "NC-17", "FSK 6", "FSK 18", undefined] as const;
/** Years from which each is for. */
const AGES: Readonly<Record<string, number>> = {
  G: 0,
  PG: 8,
  "PG-13": 13,
  R: 17,
  "NC-17": 18,
  "FSK 6": 6,
  "FSK 18": 18,
};

const FILMS: readonly Item[] = Array.from({ length: 120 }, (_, at) => {
  const certificate = CERTIFICATES[at % CERTIFICATES.length];
  return itemOf({
    id: `film ${at}`,
    title: `Film ${at}`,
    genres: [GENRES[at % GENRES.length]!],
    rating: 5 + (at % 40) / 10,
    votes: 1000 + at,
    ...(certificate === undefined ? {} : { certificate }),
  });
});

let moodreel: Moodreel;

beforeAll(async () => {
  const store = openMemoryStore();
  await store.writeCatalog(
    { name: "shelf", kind: "movie", importedAt: "2026-01-01T00:00:00.000Z", mode: "replace" },
    [FILMS],
  );
  moodreel = createMoodreel({
    store,
    profiles: openMemoryProfiles(),
    now: () => Date.parse("2026-11-01T20:00:00Z"),
  });
  await moodreel.addViewer("ana", { keepsMoods: true });
  await moodreel.addViewer("kid", { ageLimit: 8 });
  await moodreel.addViewer("teen", { ageLimit: 13 });
});

const emotions: fc.Arbitrary<Emotion> = fc.constantFrom("happy", "sad", "neutral", "fear", "surprise");

it("gives each mood its card, none twice, and nothing of anybody's taste", async () => {
  const moods = (["happy", "sad", "fear"] as const).map((one) => ({ scores: certain(one) }));
  await moodreel.react("ana", "film 0", "like");
  const answer = await moodreel.roomCards({ moods, viewers: ["ana"], seed: 1 });
  if (answer.outcome !== "cards") throw new Error(answer.message);
  expect(answer.cards.map(({ because, brings }) => [because, brings])).toEqual(
    expect.arrayContaining([
      ["happy", ["Comedy"]],
      ["sad", ["Romance"]],
      ["fear", ["Thriller"]],
    ]),
  );
  expect(new Set(answer.cards.map(({ id }) => id)).size).toBe(3);
  expect(Object.keys(answer.cards[0] ?? {})).not.toEqual(expect.arrayContaining(["reasons", "said"]));
});

it("never deals what is over the limit of anybody who watches, nor what has no certificate", async () => {
  const watching = fc.constantFrom<[string[], number]>(
    [["kid"], 8],
    [["ana", "kid"], 8],
    [["teen", "kid"], 8],
    [["teen", "ana"], 13],
  );
  await fc.assert(
    fc.asyncProperty(
      watching,
      fc.array(emotions, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.option(fc.constantFrom(6, 18), { nil: undefined }),
      async ([viewers, limit], felt, seed, maxAge) => {
        const shown: string[] = [];
        for (let round = 0; round < 3; round += 1) {
          const answer = await moodreel.roomCards({
            moods: felt.map((emotion) => ({ scores: certain(emotion) })),
            viewers,
            seed,
            shown,
            filters: { maxAge },
          });
          if (answer.outcome !== "cards") return;
          for (const { id, certificate } of answer.cards) {
            expect(AGES[certificate ?? ""] ?? 99).toBeLessThanOrEqual(limit);
            expect(shown).not.toContain(id);
            shown.push(id);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

it("keeps no mood of a room in anybody's history", async () => {
  await moodreel.roomCards({ moods: [{ scores: certain("sad") }], viewers: ["ana"], seed: 3 });
  expect((await moodreel.history("ana")).moods).toEqual([]);
});

it("fills up with other moods what one has too little of, and says why there is nothing at all", async () => {
  const few = await moodreel.roomCards({
    moods: [{ scores: certain("happy") }, { scores: certain("sad") }],
    filters: { withGenres: ["Romance"] },
    seed: 1,
  });
  expect(few.outcome === "cards" && few.cards.map(({ because }) => because)).toEqual(["sad", "sad", "sad"]);
  const none = await moodreel.roomCards({
    moods: [{ scores: certain("happy") }],
    filters: { yearFrom: 2999 },
    seed: 1,
  });
  expect(none).toMatchObject({ outcome: "nothing-fits", message: expect.stringMatching(/\w/) });
  await expect(moodreel.roomCards({ moods: [], seed: 1 })).rejects.toMatchObject({ code: "request-invalid" });
});

it("deals whoever says a word the genres that it asks for, as a list of their own would", async () => {
  const { scores } = meaningOfFeeling("romantic");
  const alone = await moodreel.roomCards({ moods: [{ scores, feeling: "romantic" }], seed: 1 });
  expect(alone.outcome === "cards" && alone.cards.map(({ brings }) => brings)).toEqual([
    ["Romance"],
    ["Romance"],
    ["Romance"],
  ]);
  const both = await moodreel.roomCards({
    moods: [{ scores, feeling: "romantic" }, { scores: certain("happy") }],
    count: 2,
    seed: 1,
  });
  expect(both.outcome === "cards" && both.cards.map(({ brings }) => brings)).toEqual([
    ["Romance"],
    ["Comedy"],
  ]);
});

it("lifts whoever says that they are tired", async () => {
  const { scores } = meaningOfFeeling("tired");
  const brought = async (mood: RoomMood) => {
    const answer = await moodreel.roomCards({ moods: [mood], count: 1, seed: 1 });
    return answer.outcome === "cards" ? answer.cards[0]?.brings : null;
  };
  expect(await brought({ scores, feeling: "tired" })).toEqual(["Comedy"]);
  expect(await brought({ scores })).toEqual(["Drama"]);
});
