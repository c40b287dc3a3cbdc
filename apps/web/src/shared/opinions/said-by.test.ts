import type { Recommendation } from "@moodreel/client";
import { expect, test } from "vitest";
import { asSeenBy, isReactedTo, withSaid } from "./said-by.ts";

type MoodBody = NonNullable<Recommendation["mood"]>;
type Listed = Recommendation["items"][number];

const FILM: Listed = {
  id: "heat",
  title: "Heat",
  year: 1995,
  genres: ["Crime"],
  people: [],
  rating: null,
  votes: null,
  runtime: null,
  language: null,
  tags: [],
  score: 0.5,
  terms: [],
  reasons: [],
  why: [],
  said: null,
};
const HAPPY: MoodBody = {
  scores: { neutral: 0, happy: 1, surprise: 0, sad: 0, angry: 0, disgust: 0, fear: 0, contempt: 0 },
  dominant: "happy",
  confidence: 1,
  since: 0,
};
const listOf = (...items: Listed[]): Recommendation => ({
  outcome: "items",
  message: "",
  mood: HAPPY,
  genres: [],
  items,
  catalog: "films",
});
const LIKE = { profile: "ana", item: "heat", reactions: ["like"], rating: null } as const;

test("of a list for several, each sees their own word, and a change of theirs leaves the others'", () => {
  const list = listOf({ ...FILM, saidBy: [{ profile: "ben", reactions: ["never"], rating: 2 }] });
  const [film] = withSaid(list, { profiles: ["ana", "ben"] }, LIKE).items;
  expect(asSeenBy(film!, "ana").said).toMatchObject({ reactions: ["like"], rating: null });
  expect(asSeenBy(film!, "ana").saidBy).toEqual([{ profile: "ben", reactions: ["never"], rating: 2 }]);
  expect(asSeenBy(film!, "ben").said).toMatchObject({ reactions: ["never"], rating: 2 });
  expect(asSeenBy(film!, "eva").said).toBeNull();
  expect(isReactedTo(film!)).toBe(true);
});

test("of a list for one, what they say is on it, and what somebody else says is not", () => {
  const list = listOf(FILM);
  const [film] = withSaid(list, { profile: "ana" }, LIKE).items;
  expect(asSeenBy(film!, "ana").said).toEqual({ reactions: ["like"], rating: null });
  expect(withSaid(list, { profile: "ben" }, LIKE)).toBe(list);
  expect(withSaid(list, {}, LIKE)).toBe(list);
});

test("a rating alone, or a reaction that was taken back, is no reaction", () => {
  expect(isReactedTo(FILM)).toBe(false);
  expect(isReactedTo({ ...FILM, said: { reactions: [], rating: 7 } })).toBe(false);
  expect(isReactedTo({ ...FILM, saidBy: [{ profile: "ana", reactions: [], rating: null }] })).toBe(false);
});
