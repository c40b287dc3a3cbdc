import type { History, Opinion } from "@moodreel/client";
import { EMOTIONS, type Emotion } from "@moodreel/core";
import { expect, test } from "vitest";
import { eveningsOf } from "./evenings-of.ts";
import { countEvenings } from "./picks-chart.tsx";

type Mood = History["moods"][number];

function mood(at: string, dominant: Emotion, picked: readonly string[] = []): Mood {
  const scores = Object.fromEntries(EMOTIONS.map((one) => [one, one === dominant ? 1 : 0])) as Mood["scores"];
  return {
    at,
    dominant,
    scores,
    intent: "match",
    kind: "movie",
    catalog: null,
    picked: picked.map((title) => ({ id: title, title, reaction: "like" as const })),
  };
}

function liked(title: string, at: string): Opinion {
  const item = { id: title, title } as Opinion["item"];
  return { item, at, rating: null, passed: 0, passedAt: null, reactions: { like: at } };
}

test("the many moods of one camera evening are one evening, past midnight too", () => {
  const minutes = Array.from({ length: 50 }, (_, i) =>
    mood(new Date(Date.UTC(2026, 4, 1, 21, i * 6)).toISOString(), i % 2 === 0 ? "happy" : "neutral"),
  );
  const all = eveningsOf([...minutes, mood("2026-05-03T20:00:00Z", "sad")], []);
  expect(all.map(({ at, word }) => [at, word])).toEqual([
    ["2026-05-03T20:00:00Z", "sad"],
    ["2026-05-01T21:00:00.000Z", "neutral"],
  ]);
  const counts = countEvenings(all);
  expect(counts.reduce((sum, { evenings }) => sum + evenings, 0)).toBe(2);
});

test("an evening is that of the mood in which something was picked", () => {
  const [one, ...more] = eveningsOf(
    [mood("2026-05-01T20:00:00Z", "sad", ["Heat"]), mood("2026-05-01T20:10:00Z", "happy")],
    [],
  );
  expect(more).toEqual([]);
  expect(one).toMatchObject({ word: "sad", share: 1, picked: ["Heat"] });
});

test("what was liked before the diary was agreed to is a pick of that evening, and of no other", () => {
  const evenings = eveningsOf(
    [mood("2026-05-01T20:10:00Z", "happy"), mood("2026-05-04T20:10:00Z", "happy")],
    [liked("Up", "2026-05-01T20:05:00Z"), liked("Heat", "2026-04-01T20:05:00Z")],
  );
  expect(evenings.map(({ picked }) => picked)).toEqual([[], ["Up"]]);
  expect(countEvenings(evenings).find(({ word }) => word === "happy")).toMatchObject({
    evenings: 2,
    withPick: 1,
  });
});

test("an evening goes by the word that was said, and never by the emotion behind it", () => {
  const bored = { ...mood("2026-05-01T20:10:00Z", "contempt"), feeling: "bored" as const };
  const evenings = eveningsOf([bored, mood("2026-05-04T20:10:00Z", "happy")], []);
  expect(evenings.map(({ word, share }) => [word, share])).toEqual([
    ["happy", 1],
    ["bored", null],
  ]);
  const counts = countEvenings(evenings).filter((count) => count.evenings > 0);
  expect(counts.map(({ word }) => word)).toEqual(["happy", "bored"]);
});
