import type { RoomCard } from "@moodreel/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadLaterMessages, showLanguage } from "../../shared/i18n/shown-language.ts";
import { cardFacts, cardReason } from "./card-words.ts";

const CARD = {
  year: 1994,
  runtime: 98,
  certificate: "PG",
  genres: ["Comedy", "Gangster Ballet"],
  brings: ["Comedy"],
} as unknown as RoomCard;

beforeEach(async () => {
  await showLanguage("en");
  await loadLaterMessages();
});
afterEach(() => showLanguage("en"));

test("a card says what it is and why it is there", () => {
  expect(cardFacts(CARD)).toBe("1994 · 98 min · PG · Comedy, Gangster Ballet");
  expect(cardReason(CARD)).toContain("Comedy");
});

test("genres that the page knows are named in its language, others as the catalogue has them", async () => {
  await showLanguage("de");
  await loadLaterMessages();
  expect(cardFacts(CARD)).toBe("1994 · 98 Min. · PG · Komödie, Gangster Ballet");
  expect(cardReason(CARD)).toContain("Komödie");
});
