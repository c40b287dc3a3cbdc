import { noOpinion, withReaction } from "@moodreel/core/profile";
import { describe, expect, test } from "vitest";
import type { ProfileExport } from "../profile.ts";
import type { ProfileStore } from "../profile-store.ts";
import { ANA, BEN, HEAT, LATER, LEARNED, LIMITS, mood, NASTY, NOW, novemberDay } from "./examples.ts";

const liked = (id: string, at = NOW) => withReaction(noOpinion({ ...HEAT, id }, at), "like", at);

const FULL: ProfileExport = {
  profile: { ...ANA, keepsMoods: true },
  kinds: {
    movie: {
      learned: LEARNED,
      opinions: [withReaction(noOpinion(NASTY, LATER), "never", LATER), liked("a"), liked("b")],
    },
    book: { learned: LEARNED, opinions: [] },
  },
  moods: [{ ...mood(LATER), feeling: "bored" }, mood(NOW)],
  corrections: [
    { looked: "neutral", felt: "sad", times: 40, lastAt: LATER },
    { looked: "happy", felt: "sad", times: 2, lastAt: NOW },
  ],
};

export function describeRestoring(store: () => ProfileStore): void {
  describe("what was exported", () => {
    test("comes back as it was, where there was nothing and in place of what there is", async () => {
      await store().create(BEN);
      for (let times = 0; times < 2; times++) {
        await store().restore(FULL);
        expect(await store().export("ana")).toEqual(FULL);
        expect((await store().read("ana", "movie", NOW))?.leftOut.toSorted()).toEqual([NASTY.id, "a", "b"]);
        await store().change("ana", "movie", [], () => ({ opinions: [liked("later")] }));
        await store().configure("ana", () => ({ clearMoods: true, clearCorrections: true }));
      }
      expect(await store().profiles()).toEqual([FULL.profile, BEN]);
      expect((await store().export("ben"))?.kinds).toEqual({});
    });

    test("is not kept against consent, nor beyond what there is room for", async () => {
      await store().restore({ ...FULL, profile: ANA });
      expect(await store().moods("ana", 10)).toEqual([]);
      const days = [1, 5, 3, 2, 4].map((day) => mood(novemberDay(day)));
      await store().restore({ ...FULL, moods: days });
      expect((await store().moods("ana", 10)).map(({ at }) => at)).toEqual([5, 4, 3].map(novemberDay));
    });

    test("leaves all as it was when there is too much of it", async () => {
      await store().restore(FULL);
      const opinions = Array.from({ length: LIMITS.opinions + 1 }, (_, n) => liked(`n${n}`));
      const tooMuch = { ...FULL, kinds: { movie: { learned: LEARNED, opinions } } };
      await expect(store().restore(tooMuch)).rejects.toMatchObject({ code: "profile-limit" });
      expect(await store().export("ana")).toEqual(FULL);
      for (const n of [1, 2]) await store().create({ ...ANA, name: `p${n}` });
      await expect(store().restore({ ...FULL, profile: BEN })).rejects.toMatchObject({
        code: "profile-limit",
      });
      // A name that is there needs no room.
      await store().restore(FULL);
    });
  });
}
