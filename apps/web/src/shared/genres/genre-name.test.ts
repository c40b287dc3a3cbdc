import { afterEach, expect, test } from "vitest";
import { showLanguage } from "../i18n/shown-language.ts";
import { genreName } from "./genre-name.ts";

afterEach(() => showLanguage("en"));

test("the rarer genres of the films that come along have names in the page's language, and own ones stay", async () => {
  const named = () => ["Teen", "Disaster", "Political", "Heimatfilm"].map(genreName);
  expect(named()).toEqual(["Teen", "Disaster", "Political", "Heimatfilm"]);
  await showLanguage("de");
  expect(named()).toEqual(["Jugend", "Katastrophen", "Politik", "Heimatfilm"]);
  await showLanguage("pl");
  expect(named()).toEqual(["Młodzieżowe", "Katastroficzny", "Polityczny", "Heimatfilm"]);
});
