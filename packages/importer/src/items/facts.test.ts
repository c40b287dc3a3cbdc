import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

test("what a file knows of a film beside its genres is kept", async () => {
  const content = lines(
    "imdb_id,tmdb_id,title,original_title,genres,overview,mpaa_rating,belongs_to_collection,production_countries,release_date,poster_path",
    `tt0245429,129,Spirited Away,千と千尋の神隠し,Animation,"A girl, ten,\nenters a world of spirits.",PG,"{'id': 1, 'name': 'Ghibli Collection'}","[{'iso_3166_1': 'JP', 'name': 'Japan'}]",2001-07-20,/abc.jpg`,
    "tt0113277,,Heat,Heat,Crime,,,,,,",
  );
  const { sample } = await previewFile(sourceOf(content, { name: "films.csv" }), { kind: "movie" });
  expect(sample[0]).toMatchObject({
    id: "tt0245429",
    otherTitles: ["千と千尋の神隠し"],
    overview: "A girl, ten, enters a world of spirits.",
    certificate: "PG",
    series: "Ghibli Collection",
    countries: ["Japan"],
    releaseDate: "2001-07-20",
    links: { tmdb: "129" },
    poster: "/abc.jpg",
  });
  const facts = [
    "otherTitles",
    "overview",
    "certificate",
    "series",
    "countries",
    "releaseDate",
    "links",
    "poster",
  ];
  for (const fact of facts) expect(sample[1]).not.toHaveProperty(fact);
});

test("an original title that is the title is no other one, and a list of titles is more than its text", async () => {
  const rows = ["Heat,Heat,", "Ran,Ran,US", "A|B,A|B,", "Diva,La Diva,"];
  const content = lines("title,original_title,production_countries", ...rows);
  const { sample } = await previewFile(sourceOf(content, { name: "films.csv" }), { kind: "movie" });
  expect(sample.map(({ otherTitles }) => otherTitles)).toEqual([
    undefined,
    undefined,
    ["A", "B"],
    ["La Diva"],
  ]);
  expect(sample.map(({ countries }) => countries)).toEqual([undefined, ["US"], undefined, undefined]);
});

test("renown is a share, and nothing else is renown", async () => {
  const rows = ["Heat,Crime,0.42", "Ran,Drama,", "Alien,Horror,97", "Diva,Thriller,well known"];
  const content = lines("title,genres,renown", ...rows);
  const { sample } = await previewFile(sourceOf(content, { name: "films.csv" }), { kind: "movie" });
  expect(sample.map(({ renown }) => renown)).toEqual([0.42, undefined, undefined, undefined]);
});
