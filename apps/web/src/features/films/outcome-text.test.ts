import type { Recommendation } from "@moodreel/client";
import { beforeAll, expect, test } from "vitest";
import { loadLaterMessages, showLanguage } from "../../shared/i18n/shown-language.ts";
import { leadingGenres } from "./outcome-text.ts";

beforeAll(async () => {
  await showLanguage("en");
  await loadLaterMessages();
});

function listOf(...genres: readonly string[]): Recommendation {
  return { genres: genres.map((genre) => ({ genre, leads: true })) } as unknown as Recommendation;
}

test("a list is of one genre, of two, or of three as one writes them", () => {
  expect(leadingGenres(listOf())).toBe("");
  expect(leadingGenres(listOf("Comedy"))).toBe("Comedy");
  expect(leadingGenres(listOf("Comedy", "Crime"))).toBe("Comedy & Crime");
  expect(leadingGenres(listOf("Comedy", "Adventure", "Crime", "War"))).toBe("Comedy, Adventure & Crime");
});
