import { expect, test } from "vitest";
import { itemOf, type Item } from "@moodreel/core";
import { noOpinion, withRating, withReaction, type Opinion } from "@moodreel/core/profile";
import { readRatings } from "@moodreel/importer";
import { exportedOpinion } from "./exported-opinion.ts";
import { kodiNfo } from "./kodi-nfo.ts";
import { letterboxdCsv } from "./letterboxd-csv.ts";
import { traktJson } from "./trakt-json.ts";

const DAY = "2024-05-07T20:00:00.000Z";
const matrix = itemOf({ id: "tt0133093", title: "The Matrix", year: 1999, links: { tmdb: "603" } });
const odd = itemOf({ id: "odd-2001", title: 'Red, "Door" & <Sons>', year: 2001 });
const heat = itemOf({ id: "tt0113277", title: "Heat", year: 1995 });
const rated = (item: Item, rating: number): Opinion =>
  withRating(withReaction(noOpinion(item, DAY), "seen", DAY), rating, DAY);

const SAID = [rated(matrix, 8.5), rated(odd, 0), withReaction(noOpinion(heat, DAY), "watchlist", DAY)].map(
  exportedOpinion,
);
const read = async (text: string, name: string) => {
  const stream = [new TextEncoder().encode(text)];
  const { entries } = await readRatings({ name, stream });
  return entries.map(({ title, rating, status, ids }) => [title, rating ?? status, ids.imdb ?? null]);
};

test("Letterboxd's file has what was seen, and not what is wanted", async () => {
  expect(letterboxdCsv(SAID).split("\n")[1]).toBe("tt0133093,603,The Matrix,1999,9,2024-05-07");
  expect(await read(letterboxdCsv(SAID), "letterboxd.csv")).toEqual([
    ["The Matrix", 9, "tt0133093"],
    ['Red, "Door" & <Sons>', 1, null],
  ]);
});

test("Trakt's lists come back as they were said", async () => {
  expect(await read(traktJson(SAID), "trakt.json")).toEqual([
    ["The Matrix", 9, "tt0133093"],
    ['Red, "Door" & <Sons>', 1, null],
    ["Heat", "watchlist", "tt0113277"],
  ]);
});

test("Kodi's entries are XML, whatever a title has in it", async () => {
  const xml = kodiNfo(SAID);
  expect(xml).toContain('<title>Red, "Door" &amp; &lt;Sons&gt;</title>');
  expect(xml).toContain("<userrating>9</userrating>");
  expect(xml).toContain('<uniqueid type="imdb" default="true">tt0133093</uniqueid>');
  expect(xml).not.toContain("Heat");
  expect(await read(xml, "videodb.xml")).toEqual([
    ["The Matrix", 9, "tt0133093"],
    ['Red, "Door" & <Sons>', 1, null],
  ]);
});
