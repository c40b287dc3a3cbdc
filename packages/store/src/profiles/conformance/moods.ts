import { beforeEach, describe, expect, test } from "vitest";
import type { MoodEntry } from "../profile.ts";
import type { ProfileStore } from "../profile-store.ts";
import { ANA, HEAT, LATER, LEARNED, mood, NOW, novemberDay } from "./examples.ts";

export function describeMoods(store: () => ProfileStore): void {
  describe("moods", () => {
    beforeEach(async () => {
      await store().create(ANA);
    });

    test("are kept with consent only, and go when it is taken back", async () => {
      const keep = (entry: MoodEntry) => store().configure("ana", () => ({ mood: entry }));
      await keep(mood(NOW));
      expect(await store().moods("ana", 10)).toEqual([]);
      await store().configure("ana", () => ({ keepsMoods: true }));
      await keep(mood(NOW));
      await keep(mood(LATER));
      expect(await store().moods("ana", 10)).toEqual([mood(LATER), mood(NOW)]);
      expect(await store().moods("ana", 1)).toEqual([mood(LATER)]);
      expect(await store().profiles()).toEqual([{ ...ANA, keepsMoods: true }]);
      await store().configure("ana", () => ({ keepsMoods: false }));
      expect(await store().moods("ana", 10)).toEqual([]);
    });

    test("take a pick into the entry of their evening", async () => {
      await store().configure("ana", () => ({ keepsMoods: true, mood: mood(NOW) }));
      await store().change("ana", "movie", [], ({ lastMood }) => ({
        mood: { ...lastMood!, picked: [{ id: HEAT.id, title: HEAT.title, reaction: "like" }] },
      }));
      const moods = await store().moods("ana", 10);
      expect(moods.map(({ picked }) => picked.map(({ title }) => title))).toEqual([["Heat"]]);
    });

    test("make room for newer ones, and can be cleared alone", async () => {
      await store().configure("ana", () => ({ keepsMoods: true }));
      await store().change("ana", "movie", [], () => ({ learned: LEARNED }));
      for (const day of [1, 3, 2, 5, 4]) {
        await store().configure("ana", () => ({ mood: mood(novemberDay(day)) }));
      }
      expect(await store().moods("ana", 10)).toEqual([
        mood(novemberDay(5)),
        mood(novemberDay(4)),
        mood(novemberDay(3)),
      ]);
      await store().configure("ana", () => ({ clearMoods: true }));
      expect(await store().moods("ana", 10)).toEqual([]);
      expect((await store().read("ana", "movie", NOW))?.learned).toEqual(LEARNED);
    });
  });
}
