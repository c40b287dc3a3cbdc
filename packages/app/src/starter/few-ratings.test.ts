import type { Emotion, Item } from "@moodreel/core";
import { openMemoryProfiles } from "@moodreel/store/memory";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import { createMoodreel } from "../create-moodreel.ts";
import { NO_MODELS } from "../models/taste-models.ts";
import type { Moodreel } from "../moodreel.ts";
import { ensureStarter } from "./ensure-starter.ts";
import { withStarterModel } from "./with-starter-model.ts";

interface Fan {
  /** Titles and years of what they gave nine of ten. */
  readonly rated: readonly (readonly [title: string, year: number])[];
  /** Whether a film is what they asked for by that. */
  readonly isTheirs: (item: Item) => boolean;
  readonly emotions: readonly Emotion[];
  /** Of ten, on the mean of all lists. */
  readonly least: number;
}

const SEEDS = [1, 2, 3, 4, 5];

const FANS: Readonly<Record<string, Fan>> = {
  "Indian films": {
    rated: [
      ["3 Idiots", 2009],
      ["Dilwale Dulhania Le Jayenge", 1995],
      ["Lagaan", 2001],
      ["Dangal", 2016],
      ["Kabhi Khushi Kabhie Gham", 2001],
    ],
    isTheirs: ({ countries = [] }) => countries[0] === "India",
    emotions: ["neutral", "happy", "sad"],
    least: 3,
  },
  "Korean thrillers": {
    rated: [
      ["Oldboy", 2003],
      ["Parasite", 2019],
      ["Memories of Murder", 2003],
      ["The Handmaiden", 2016],
      ["Train to Busan", 2016],
    ],
    isTheirs: ({ language }) => language === "ko",
    emotions: ["neutral", "fear"],
    least: 2,
  },
  anime: {
    rated: [
      ["Akira", 1988],
      ["Ghost in the Shell", 1995],
      ["Princess Mononoke", 1997],
      ["Paprika", 2006],
      ["Your Name", 2016],
    ],
    isTheirs: ({ genres }) => genres.includes("Animation"),
    emotions: ["happy", "surprise", "fear"],
    least: 4,
  },
  musicals: {
    rated: [
      ["Singin' in the Rain", 1952],
      ["West Side Story", 1961],
      ["Chicago", 2002],
      ["Moulin Rouge!", 2001],
      ["The Sound of Music", 1965],
    ],
    isTheirs: ({ genres }) => genres.some((genre) => genre === "Musical" || genre === "Music"),
    emotions: ["neutral", "happy", "sad"],
    least: 3.5,
  },
};

describe("five ratings", () => {
  let moodreel: Moodreel;
  beforeAll(async () => {
    const store = await openSqliteStore(":memory:");
    await ensureStarter(store, "2026-01-01T00:00:00.000Z");
    moodreel = createMoodreel({
      store,
      profiles: openMemoryProfiles(),
      models: withStarterModel(NO_MODELS),
      now: () => Date.UTC(2026, 10, 24),
    });
  });
  afterAll(() => moodreel.close());

  test.for(Object.entries(FANS))("of %s show in a list of the starter", async ([viewer, fan]) => {
    await moodreel.addViewer(viewer);
    for (const [title, year] of fan.rated) {
      const { items } = await moodreel.items({ text: title, limit: 20 });
      const film = items.find((one) => Math.abs((one.year ?? 0) - year) <= 1);
      await moodreel.rate(viewer, film!.id, 9);
    }
    const lists: number[] = [];
    for (const emotion of fan.emotions) {
      for (const seed of SEEDS) {
        const answer = await moodreel.recommend({ viewer, emotion, seed });
        lists.push(answer.items.filter(fan.isTheirs).length);
      }
    }
    const mean = lists.reduce((sum, count) => sum + count, 0) / lists.length;
    expect(mean, lists.join(" ")).toBeGreaterThanOrEqual(fan.least);
  });
});
