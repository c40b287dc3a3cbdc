import { noOpinion, withReaction } from "@moodreel/core/profile";
import { describe, expect, test } from "vitest";
import type { ProfileStore } from "../profile-store.ts";
import { PROFILE_STEPS } from "../sql/profile-schema.ts";
import { ANA, HEAT, LATER, mood, NOW } from "./examples.ts";

const ZOE = "Zoë";
/** The same name in capitals, in two parts, and as a careless keyboard has it. */
const SPELLINGS = ["ZOË", "zoë".normalize("NFD"), " Zoë "];

export function describeNames(store: () => ProfileStore): void {
  describe("a name", () => {
    test("is one in every spelling of it, and keeps the first", async () => {
      await store().create({ ...ANA, name: ZOE });
      for (const name of SPELLINGS) {
        expect(await store().create({ ...ANA, name })).toBe(false);
        const opinions = [withReaction(noOpinion(HEAT, NOW), "like", NOW)];
        await store().change(name, "movie", [], () => ({ opinions }));
        await store().configure(name, () => ({
          keepsMoods: true,
          mood: mood(NOW),
          correction: { looked: "neutral", felt: "sad", lastAt: LATER },
        }));
        expect((await store().read(name, "movie", NOW))?.profile.name).toBe(ZOE);
        expect(await store().moods(name, 9)).toEqual([mood(NOW)]);
        const exported = await store().export(name);
        expect(exported?.profile.name).toBe(ZOE);
        await store().restore({ ...exported!, profile: { ...exported!.profile, name } });
        expect(await store().export(name)).toEqual(exported);
      }
      expect(await store().corrections("zoë")).toMatchObject([{ times: SPELLINGS.length }]);
      expect((await store().profiles()).map(({ name }) => name)).toEqual([ZOE]);
      expect(await store().remove("ZOË")).toBe(true);
      expect(await store().profiles()).toEqual([]);
    });

    test("may be of any script", async () => {
      for (const name of ["अनिल", "தமிழ்", "👩‍👩‍👧 O’Brien"]) {
        expect(await store().create({ ...ANA, name })).toBe(true);
        expect((await store().export(name.normalize("NFD")))?.profile.name).toBe(name);
      }
    });
  });
}

const before = ["b", "B ", "é", "e\u0301", "B 2", "B"];

/** Statements, for both dialects, of a database with names that are one by now, each with something of its own. */
export const OLD_NAMES: readonly string[] = [
  "CREATE TABLE profile_schema (version INTEGER NOT NULL)",
  "INSERT INTO profile_schema VALUES (1)",
  ...PROFILE_STEPS[0]!,
  ...before.flatMap((name, day) => [
    `INSERT INTO profile VALUES ('${name}', '2026-11-0${day + 1}T00:00:00.000Z', 1)`,
    `INSERT INTO profile_correction VALUES ('${name}', 'happy', 'sad', ${day + 1}, '${NOW}')`,
    `INSERT INTO profile_mood VALUES ('${name}', '${NOW}', '${JSON.stringify(mood(NOW))}')`,
    `INSERT INTO profile_learned VALUES ('${name}', 'movie', '{"match":{},"lift":{}}')`,
    `INSERT INTO profile_opinion VALUES ('${name}', 'movie', 'x', '${NOW}', NULL,
      '${JSON.stringify(withReaction(noOpinion({ ...HEAT, id: "x" }, NOW), "like", NOW))}')`,
  ]),
];

/** That nobody of {@link OLD_NAMES} was lost: all are there, told apart, with what is theirs. */
export async function expectNewNames(store: ProfileStore): Promise<void> {
  const names = ["b", "B 3", "é", "é 2", "B 2", "B 4"];
  expect((await store.profiles()).map(({ name }) => name)).toEqual(names);
  for (const [day, name] of names.entries()) {
    const all = await store.export(name);
    expect(all?.corrections).toMatchObject([{ times: day + 1 }]);
    expect(all?.moods).toHaveLength(1);
    expect(all?.kinds.movie?.opinions).toHaveLength(1);
    // The older program left a liked film on the lists.
    expect((await store.read(name, "movie", NOW))?.leftOut).toEqual(["x"]);
  }
}
