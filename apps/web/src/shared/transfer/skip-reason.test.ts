import { previewFile, readRatings } from "@moodreel/importer";
import { afterEach, expect, test } from "vitest";
import { lines, sourceOf } from "../../../../../test/support/text-source.ts";
import { loadLaterMessages, showLanguage } from "../i18n/shown-language.ts";
import { LANGUAGES, type Language } from "../messages/languages.ts";
import { skipReason } from "./skip-reason.ts";

afterEach(() => showLanguage("en"));

const OTHERS = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== "en");

/** Reasons of rows that the importer skips, each another one. */
async function reasons(): Promise<readonly string[]> {
  const good = Array.from({ length: 20 }, (_, at) => `Film ${at},1990,Drama`);
  const csv = lines(
    "title,year,genres",
    ...good,
    ",1999,Drama",
    `${"x".repeat(2000)},1999,Drama`,
    "Up,1,2,3,4",
  );
  const json = `[${good.map((_, at) => `{"title":"Film ${at}","genres":"Drama"}`).join(",")},{"title": oops}]`;
  const rated = lines("Title,Rating", ...good.map((_, at) => `Film ${at},8`), "Up,nine of them");
  const reports = [
    await previewFile(sourceOf(csv, { name: "films.csv" }), { kind: "movie" }),
    await previewFile(sourceOf(json, { name: "films.json" }), { kind: "movie" }),
    (await readRatings(sourceOf(rated, { name: "ratings.csv" }))).report,
  ];
  return reports.flatMap(({ skippedRows }) => skippedRows.map(({ reason }) => reason));
}

test("why a row cannot be used is said in each language of the page, with its numbers", async () => {
  const english = await reasons();
  expect(new Set(english).size).toBe(5);
  expect(english.map(skipReason)).toEqual(english);
  await loadLaterMessages();
  for (const language of OTHERS) {
    await showLanguage(language);
    const said = english.map(skipReason);
    expect(said.filter((text) => english.includes(text))).toEqual([]);
    expect(said.join(" ")).not.toMatch(/\{|undefined|skip\./);
  }
});

test("a reason that this page has no words for stays as it is", async () => {
  await showLanguage("de");
  expect(skipReason("is of tomorrow")).toBe("is of tomorrow");
});
