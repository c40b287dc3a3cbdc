import { certain, type Item } from "@moodreel/core";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { MoodEntry, Profile } from "../profile.ts";

/** So low that the suite reaches them. */
export const LIMITS: ProfileLimits = { profiles: 3, opinions: 4, opinionsRead: 2, moods: 3 };
export const NOW = "2026-11-24T20:00:00.000Z";
export const LATER = "2026-11-26T20:00:00.000Z";
export const ANA: Profile = { name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false };
export const BEN: Profile = { name: "ben", createdAt: "2026-11-02T00:00:00.000Z", keepsMoods: false };
export const LEARNED = { match: { happy: { comedy: { taken: 0.25, passed: 3.5 } } }, lift: {} };

export const HEAT: Item = {
  id: "tt0113277",
  title: "Heat",
  year: 1995,
  genres: ["Crime", "Thriller"],
  people: ["Al Pacino"],
  rating: 8.3,
  votes: 600_000,
  runtime: 170,
  language: "en",
  tags: ["heist"],
};

/** What a careless statement would trip over. */
export const NASTY: Item = {
  ...HEAT,
  id: `'"; DROP TABLE profile; --`,
  title: `L'été $1 "?" 🎬\n\\`,
  year: null,
};

export function novemberDay(day: number): string {
  return `2026-11-0${day}T00:00:00.000Z`;
}

export function mood(at: string): MoodEntry {
  return {
    at,
    dominant: "happy",
    scores: certain("happy"),
    intent: "match",
    kind: "movie",
    catalog: "films",
    picked: [],
  };
}
