import { mapEmotions } from "@moodreel/core/emotion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_PREFERENCES, parsePreferences, type Preferences } from "./preferences.ts";

test("what was stored comes back", () => {
  const chosen: Preferences = {
    intent: "lift",
    kind: "book",
    catalogs: { book: "shelf" },
    noticeAccepted: true,
    afterwards: {
      profile: "ana",
      item: "tt0080339",
      title: "Airplane!",
      kind: "movie",
      mood: { emotion: "sad", intent: "lift" },
      at: 1_700_000_000_000,
    },
    camera: "a1b2",
    language: "pl",
    profile: "ana",
    together: ["ana", "ben"],
    fairness: "least-misery",
    askedToKeep: ["ana"],
    baseline: mapEmotions((emotion) => (emotion === "sad" ? 1.5 : 0)),
  };
  expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
});

test("what does not fit counts as absent and keeps the rest", () => {
  expect(
    parsePreferences(
      '{"intent":"sideways","kind":"game","catalogs":{"movie":7},"noticeAccepted":"yes","afterwards":{"item":7},"baseline":{"sad":99},"profile":3,"askedToKeep":"all","together":"everybody","fairness":"none","language":"tlh"}',
    ),
  ).toEqual({
    ...DEFAULT_PREFERENCES,
    kind: "game",
  });
});

test("any text at all gives usable preferences", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { intent, kind } = parsePreferences(text);
      expect(["match", "lift"]).toContain(intent);
      expect(["movie", "book", "music", "game"]).toContain(kind);
    }),
  );
});
