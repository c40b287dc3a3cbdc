import { afterEach, expect, test } from "vitest";
import { showLanguage } from "../../../shared/i18n/shown-language.ts";
import type { AnyFilm } from "./film.ts";
import { reasonOf, reasonsOf, withoutMood } from "./reasons-of.ts";

afterEach(() => showLanguage("en"));

const FILM: Pick<AnyFilm, "reasons" | "why"> = {
  reasons: ["Comedy, because you feel happy", "for people who like Heat"],
  why: [
    { why: "genre", genres: ["Comedy"], origin: "table", lifts: false, emotion: "happy", basis: "chosen" },
    { why: "like", titles: ["Heat"], share: 0.6 },
  ],
};

test("what a film is like is found in every language, as the page says it", async () => {
  await showLanguage("en");
  expect(reasonOf(FILM, "like")).toBe(FILM.reasons[1]);
  await showLanguage("de");
  const german = reasonOf(FILM, "like");
  expect(german).toContain("Heat");
  expect(german).not.toMatch(/^for people/);
  expect(reasonOf({ ...FILM, why: [] }, "like")).toBeNull();
});

test("where nobody said how they feel, no mood is given as a reason in any language", async () => {
  await showLanguage("en");
  expect(reasonsOf(withoutMood(FILM))).toEqual([FILM.reasons[1]]);
  await showLanguage("de");
  expect(reasonsOf(withoutMood(FILM))).toEqual([reasonOf(FILM, "like")]);
});

test("of several people the one whose liking speaks for a film stands in front", async () => {
  await showLanguage("de");
  const why: (typeof FILM)["why"] = [{ why: "like", titles: ["Heat"], viewer: "Ben", share: 0.6 }];
  expect(reasonOf({ ...FILM, why }, "like")).toBe("Ben: für alle, die Heat mögen");
});
