import type { Item, Reaction } from "@moodreel/core";
import { NOTHING_LEARNED } from "@moodreel/core/policy";
import { FOR_EVER, noOpinion, withdrawn, withRating, withReaction } from "@moodreel/core/profile";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { ProfileStore } from "../profile-store.ts";
import { ANA, BEN, HEAT, LATER, LEARNED, LIMITS, mood, NASTY, NOW, novemberDay } from "./examples.ts";
import { describeMoods } from "./moods.ts";
import { describeNames } from "./names.ts";
import { describeRestoring } from "./restoring.ts";

/** The suite that every profile store passes. `open` gives an empty store of its own each time. */
export function describeProfileStore(
  name: string,
  open: (limits: ProfileLimits) => Promise<ProfileStore>,
): void {
  describe(`${name}:`, () => {
    let store: ProfileStore;
    beforeEach(async () => {
      store = await open(LIMITS);
    });
    afterEach(() => store.close());

    const say = (item: Item, reaction: Reaction, at = NOW, who = "ana") =>
      store.change(who, "movie", [item.id], ({ opinions }) => ({
        opinions: [withReaction(opinions.get(item.id) ?? noOpinion(item, at), reaction, at)],
      }));
    const read = async (at = NOW, who = "ana") => {
      const state = await store.read(who, "movie", at);
      if (state === null) throw new Error(`There is no profile ${who}.`);
      return state;
    };

    test("profiles are made once, listed oldest first, and deleted with all that is theirs", async () => {
      expect(await store.profiles()).toEqual([]);
      expect(await store.create(BEN)).toBe(true);
      expect(await store.create(ANA)).toBe(true);
      expect(await store.create({ ...ANA, createdAt: LATER })).toBe(false);
      expect(await store.profiles()).toEqual([ANA, BEN]);
      await say(HEAT, "like");
      await store.configure("ana", () => ({ keepsMoods: true }));
      await store.change("ana", "movie", [], () => ({ learned: LEARNED, mood: mood(NOW) }));
      expect(await store.remove("ana")).toBe(true);
      expect(await store.remove("ana")).toBe(false);
      expect(await store.profiles()).toEqual([BEN]);
      expect(await store.export("ana")).toBeNull();
      await store.create(ANA);
      expect(await store.export("ana")).toEqual({ profile: ANA, kinds: {}, moods: [], corrections: [] });
    });

    test("what is unknown is null, and changes nothing", async () => {
      expect(await store.read("nobody", "movie", NOW)).toBeNull();
      expect(await say(HEAT, "like", NOW, "nobody")).toBeNull();
      expect(await store.configure("nobody", () => ({ keepsMoods: true }))).toBeNull();
      expect(await store.moods("nobody", 10)).toEqual([]);
      expect(await store.corrections("nobody")).toEqual([]);
    });

    test("more profiles, or opinions, than allowed are refused, and what was there stays", async () => {
      for (const n of [1, 2, 3]) await store.create({ ...ANA, name: `p${n}` });
      await expect(store.create(ANA)).rejects.toMatchObject({ code: "profile-limit" });
      for (const id of ["a", "b", "c", "d"]) await say({ ...HEAT, id }, "seen", NOW, "p1");
      await expect(say({ ...HEAT, id: "e" }, "seen", NOW, "p1")).rejects.toMatchObject({
        code: "profile-limit",
      });
      await say({ ...HEAT, id: "a" }, "like", LATER, "p1");
      const { opinions, leftOut } = await read(NOW, "p1");
      // Taste goes by the latest; what was seen is left out however long ago.
      expect(opinions.map(({ item }) => item.id)).toEqual(["a", "b"]);
      expect(leftOut).toHaveLength(4);
    });

    describe("opinions", () => {
      beforeEach(async () => {
        await store.create(ANA);
      });

      test("keep the item as it was, newest first, by kind", async () => {
        await say(HEAT, "like");
        await say(NASTY, "watchlist", LATER);
        const { opinions, profile, learned } = await read(LATER);
        expect(opinions.map(({ item }) => item)).toEqual([NASTY, HEAT]);
        expect(opinions[1]?.reactions).toEqual({ like: NOW });
        expect({ profile, learned }).toEqual({ profile: ANA, learned: NOTHING_LEARNED });
        expect((await store.read("ana", "book", NOW))?.opinions).toEqual([]);
      });

      test("leave out what was seen for good, and what is not for now until it is", async () => {
        await say(HEAT, "seen");
        await say(NASTY, "not-now");
        expect((await read()).leftOut.toSorted()).toEqual([NASTY.id, HEAT.id].toSorted());
        expect((await read(LATER)).leftOut).toEqual([HEAT.id]);
        expect((await read(FOR_EVER)).leftOut).toEqual([]);
      });

      test("list what is wished for and not seen, newest first, however many there are", async () => {
        for (const [day, id] of ["a", "b", "c", "d"].entries()) {
          await say({ ...HEAT, id }, "watchlist", novemberDay(day + 1));
        }
        expect((await read()).watchlist).toEqual(["d", "c", "b", "a"]);
        await say({ ...HEAT, id: "c" }, "like", LATER);
        const { watchlist, leftOut } = await read(LATER);
        expect({ watchlist, leftOut }).toEqual({ watchlist: ["d", "b", "a"], leftOut: ["c"] });
        const tomorrow = "2026-11-27T20:00:00.000Z";
        await say({ ...HEAT, id: "c" }, "watchlist", tomorrow);
        const again = await read(tomorrow);
        expect([again.watchlist, again.leftOut]).toEqual([["c", "d", "b", "a"], []]);
      });

      test("leave out what was rated or liked: it was seen", async () => {
        await say(HEAT, "like");
        await store.change("ana", "movie", [NASTY.id], () => ({
          opinions: [withRating(noOpinion(NASTY, NOW), 3, NOW)],
        }));
        expect((await read()).leftOut.toSorted()).toEqual([NASTY.id, HEAT.id].toSorted());
        await store.change("ana", "movie", [NASTY.id], ({ opinions }) => ({
          opinions: [...opinions.values()].map((one) => withdrawn(one, "rating", LATER)),
        }));
        expect((await read()).leftOut).toEqual([HEAT.id]);
      });

      test("grow by what is said later, and go with the last of it", async () => {
        await say(HEAT, "seen");
        await store.change("ana", "movie", [HEAT.id], ({ opinions }) => ({
          opinions: [withRating(opinions.get(HEAT.id) ?? noOpinion(HEAT, LATER), 9, LATER)],
        }));
        expect((await read()).opinions).toMatchObject([{ rating: 9, reactions: { seen: NOW }, at: LATER }]);
        await store.change("ana", "movie", [HEAT.id], ({ opinions }) => ({
          opinions: [...opinions.values()].map((one) =>
            withdrawn(withdrawn(one, "rating", LATER), "seen", LATER),
          ),
        }));
        expect(await read()).toMatchObject({ opinions: [], leftOut: [] });
      });

      test("come through two changes at once", async () => {
        await Promise.all(
          Array.from({ length: 8 }, () =>
            store.change("ana", "movie", [HEAT.id], ({ opinions }) => {
              const before = opinions.get(HEAT.id) ?? noOpinion(HEAT, NOW);
              return { opinions: [{ ...before, passed: before.passed + 1, passedAt: NOW }] };
            }),
          ),
        );
        expect((await read()).opinions[0]?.passed).toBe(8);
      });

      test("are whole or not at all", async () => {
        await expect(
          store.change("ana", "movie", [], () => {
            throw new Error("changed my mind");
          }),
        ).rejects.toThrow("changed my mind");
        expect(await say(HEAT, "like")).not.toBeNull();
        expect((await read()).opinions).toHaveLength(1);
      });
    });

    test("what was learned is kept by kind", async () => {
      await store.create(ANA);
      await store.change("ana", "book", [], () => ({ learned: LEARNED }));
      expect((await store.read("ana", "book", NOW))?.learned).toEqual(LEARNED);
      expect((await read()).learned).toEqual(NOTHING_LEARNED);
    });

    test("an age limit is kept until it is changed or taken away", async () => {
      const kid = { ...ANA, name: "kid", ageLimit: 6 };
      await store.create(kid);
      await store.create(ANA);
      expect((await read(NOW, "kid")).profile).toEqual(kid);
      await store.configure("kid", () => ({ ageLimit: 12 }));
      await store.configure("ana", () => ({ ageLimit: 0 }));
      expect((await read(NOW, "kid")).profile.ageLimit).toBe(12);
      expect((await read()).profile).toEqual({ ...ANA, ageLimit: 0 });
      const exported = await store.export("kid");
      expect(exported?.profile).toEqual({ ...kid, ageLimit: 12 });
      await store.configure("kid", () => ({ ageLimit: null }));
      await store.configure("ana", () => ({ keepsMoods: true }));
      expect((await read(NOW, "kid")).profile).toEqual({ ...ANA, name: "kid" });
      expect((await store.profiles()).find((one) => one.name === "ana")?.ageLimit).toBe(0);
      await store.restore(exported!);
      expect((await read(NOW, "kid")).profile.ageLimit).toBe(12);
    });

    test("corrections are counted by what looked and what was felt", async () => {
      await store.create(ANA);
      const correct = (felt: "sad" | "angry", lastAt: string) =>
        store.configure("ana", () => ({ correction: { looked: "neutral", felt, lastAt } }));
      await correct("sad", NOW);
      await correct("angry", NOW);
      await correct("sad", LATER);
      expect(await store.corrections("ana")).toEqual([
        { looked: "neutral", felt: "sad", times: 2, lastAt: LATER },
        { looked: "neutral", felt: "angry", times: 1, lastAt: NOW },
      ]);
      await store.configure("ana", () => ({ clearCorrections: true }));
      expect(await store.corrections("ana")).toEqual([]);
    });

    test("an export holds all of one profile and nothing of another", async () => {
      await store.create({ ...ANA, keepsMoods: true });
      await store.create(BEN);
      await say(HEAT, "like");
      await say(NASTY, "never", NOW, "ben");
      await store.change("ana", "movie", [], () => ({ learned: LEARNED }));
      await store.configure("ana", () => ({
        mood: mood(NOW),
        correction: { looked: "happy", felt: "sad", lastAt: NOW },
      }));
      const all = await store.export("ana");
      expect(all).toEqual({
        profile: { ...ANA, keepsMoods: true },
        kinds: {
          movie: { learned: LEARNED, opinions: [{ ...noOpinion(HEAT, NOW), reactions: { like: NOW } }] },
        },
        moods: [mood(NOW)],
        corrections: [{ looked: "happy", felt: "sad", times: 1, lastAt: NOW }],
      });
      expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    });

    describeMoods(() => store);
    describeNames(() => store);
    describeRestoring(() => store);
  });
}
