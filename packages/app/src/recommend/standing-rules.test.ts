import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { beforeEach, describe, expect, it } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
let moodreel: Moodreel;

const film = (id: string, ...genres: string[]) =>
  itemOf({ id, title: id, genres, rating: 7, votes: 1000, year: 2000 });
const EROTIC = ["Erotic", "Erotica", "Adult", "Erotic Thriller", "Pornographic", "Hentai"];
const BESIDE = [
  "Thriller",
  "Drama",
  "Comedy",
  "Mystery",
  "Drama",
  "Thriller",
  "Comedy",
  "War",
  "Drama",
  "Action",
];
const FILMS: readonly Item[] = [
  ...EROTIC.map((genre, n) => film(`erotic-${n}`, "Comedy", genre)),
  ...Array.from({ length: 30 }, (_, n) => film(`comedy-${n}`, "Comedy")),
  ...Array.from({ length: 30 }, (_, n) => film(`scary-comedy-${n}`, "Comedy", "Horror")),
  ...Array.from({ length: 20 }, (_, n) => film(`scary-thriller-${n}`, "Thriller", "Horror")),
  ...Array.from({ length: 20 }, (_, n) => film(`thriller-${n}`, "Thriller")),
  ...BESIDE.map((genre, n) => film(`horror-${n}`, "Horror", genre)),
];

async function open(kind: "movie" | "book"): Promise<void> {
  const store = openMemoryStore();
  moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const target = { name: "shelf", kind, importedAt: new Date(NOW).toISOString(), mode: "replace" } as const;
  await store.writeCatalog(target, [FILMS]);
}

beforeEach(() => open("movie"));

type Question = Parameters<Moodreel["recommend"]>[0];
const idsOf = async (question: Question): Promise<readonly string[]> =>
  (await moodreel.recommend({ count: 100, ...question })).items.map(({ id }) => id);
const erotic = (ids: readonly string[]) => ids.filter((id) => id.startsWith("erotic"));

describe("erotica", () => {
  it("is on no list, whoever asks, until it is asked for", async () => {
    for (const viewer of [undefined, "me"]) {
      expect(erotic(await idsOf({ emotion: "happy", viewer }))).toEqual([]);
      expect(erotic(await idsOf({ emotion: "happy", viewer, includeErotica: true }))).toHaveLength(6);
    }
    expect(await idsOf({ emotion: "happy", filters: { withGenres: ["erotic"] } })).not.toEqual([]);
    const why = await moodreel.whyNot({ emotion: "happy" }, "erotic-0");
    expect(why).toMatchObject({ why: "left-out", by: ["erotica"] });
    expect(why.message).toBe("erotic-0 is erotica, which nobody is shown who does not ask for it.");
  });

  it("comes where the policy itself leads to it", async () => {
    const { policy } = await moodreel.policy("movie");
    const lead = [{ genre: "Erotica", weight: 1 }];
    await moodreel.setPolicy("movie", { ...policy, match: { ...policy.match, happy: lead } });
    expect(erotic(await idsOf({ emotion: "happy" }))).not.toEqual([]);
  });

  it("does not hide books for adults", async () => {
    await open("book");
    expect(erotic(await idsOf({ kind: "book", emotion: "happy" }))).toEqual(["erotic-2"]);
  });
});

describe("ten nevers on horror", () => {
  it("end horror in every mood, and nothing else, until it is asked for", async () => {
    const horror = (ids: readonly string[]) => ids.filter((id) => /horror|scary/.test(id));
    for (let n = 0; n < 10; n++) await moodreel.react("me", `horror-${n}`, "never");
    for (const emotion of ["happy", "fear"] as const) {
      const ids = await idsOf({ emotion, viewer: "me" });
      expect(horror(ids)).toEqual([]);
      expect(ids.length).toBeGreaterThanOrEqual(20);
      expect(horror(await idsOf({ emotion }))).not.toEqual([]);
    }
    const asked = { emotion: "happy", viewer: "me", filters: { withGenres: ["horror"] } } as const;
    expect(horror(await idsOf(asked))).not.toEqual([]);
    expect(await moodreel.whyNot({ emotion: "happy", viewer: "me" }, "scary-comedy-3")).toMatchObject({
      why: "left-out",
      by: ["ruled-out-genre"],
      message:
        "scary-comedy-3 is Horror, which was ruled out again and again. Ask for the genre, or take some of it back.",
    });
    for (let n = 0; n < 10; n++) await moodreel.withdraw("me", `horror-${n}`, "never");
    expect(horror(await idsOf({ emotion: "happy", viewer: "me" }))).not.toEqual([]);
  });
});
