import { afterEach, expect, test } from "vitest";
import { showLanguage } from "../../../shared/i18n/shown-language.ts";
import { LANGUAGES, type Language } from "../../../shared/messages/languages.ts";
import { eveningName } from "./evening-name.ts";

const timeZone = "Europe/Berlin";
/** A Tuesday, eight in the evening in Berlin. */
const TUESDAY = Date.UTC(2026, 10, 24, 19);

afterEach(() => showLanguage("en"));

test.each([
  ["en", "A quiet Tuesday for two"],
  ["de", "Ein ruhiger Dienstag zu zweit"],
  ["fr", "Un mardi calme à deux"],
  ["es", "Un martes tranquilo para dos"],
  ["it", "Una tranquilla serata di martedì per due"],
  ["pt", "Uma noite tranquila de terça-feira a dois"],
  ["nl", "Een rustige dinsdag voor twee"],
  ["pl", "Wtorek: spokojny wieczór we dwoje"],
] as const)("an evening has a name in %s", async (language, name) => {
  await showLanguage(language);
  expect(eveningName({ word: null, people: 2, at: TUESDAY, timeZone })).toBe(name);
});

test("it says how it felt and how many watch, where that is known", async () => {
  await showLanguage("en");
  const names = [0, 1, 5].map((people) => eveningName({ word: "tired", people, at: TUESDAY, timeZone }));
  expect(names).toEqual(["A sleepy Tuesday", "A sleepy Tuesday for one", "A sleepy Tuesday for 5"]);
  const languages = Object.keys(LANGUAGES) as Language[];
  const many = [];
  for (const language of languages) {
    await showLanguage(language);
    many.push(eveningName({ word: "happy", people: 5, at: TUESDAY, timeZone }));
  }
  expect(new Set(many).size).toBe(languages.length);
  for (const name of many) expect(name).toContain("5");
});

test("after midnight it is still the evening before", async () => {
  await showLanguage("en");
  const hours = 60 * 60 * 1000;
  const named = (later: number) =>
    eveningName({ word: "sad", people: 0, at: TUESDAY + later * hours, timeZone });
  expect(named(8)).toBe("A wistful Tuesday");
  expect(named(10)).toBe("A wistful Wednesday");
});
