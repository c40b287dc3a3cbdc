import { previewFile } from "@moodreel/importer";
import { afterEach, expect, test } from "vitest";
import { lines, sourceOf } from "../../../../../test/support/text-source.ts";
import { loadLaterMessages, showLanguage } from "../i18n/shown-language.ts";
import { LANGUAGES, type Language } from "../messages/languages.ts";
import { leftOutText, noteTexts } from "./note-text.ts";

afterEach(() => showLanguage("en"));

const OTHERS = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== "en");

async function troublesome() {
  const csv = lines(
    "title,year,genres,rating,titleType",
    `Heat,1995,"Crime, ${"a story of two people who never meet ".repeat(3)}",4.5,movie`,
    "Up,soon,,5,movie",
    "Up,2009,,3,movie",
    "An Episode,2001,Drama,4,tvEpisode",
  );
  return previewFile(sourceOf(csv, { name: "films.csv" }), { kind: "movie" });
}

test("what an import warns of is said in each language of the page, with its numbers", async () => {
  const { warnings, notes } = await troublesome();
  expect(warnings.length).toBeGreaterThanOrEqual(4);
  expect(notes).toHaveLength(warnings.length);
  expect(noteTexts(warnings, notes)).toEqual(warnings);
  await loadLaterMessages();
  for (const language of OTHERS) {
    await showLanguage(language);
    const said = noteTexts(warnings, notes);
    expect(said.filter((text) => warnings.includes(text))).toEqual([]);
    expect(said.join(" ")).not.toMatch(/\{|undefined|note\./);
  }
});

test("a warning of a newer server, which this page has no words for, stays as it is", async () => {
  await showLanguage("de");
  expect(noteTexts(["Mind the gap."], [{ code: "of-tomorrow", values: {} }])).toEqual(["Mind the gap."]);
  expect(noteTexts(["Mind the gap."])).toEqual(["Mind the gap."]);
  expect(leftOutText("what is a concert")).toBe("what is a concert");
});
