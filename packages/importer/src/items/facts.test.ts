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

test.each([
  [
    "German",
    "Titel;Genre;FSK;Handlung;Produktionsland;Originaltitel;Reihe;Kinostart",
    "Nachtzug;Drama;FSK 12;Zwei im Zug.;Polen;Pociąg;Züge;1959-09-06",
    ["12", "FSK 12"],
    "Polen",
  ],
  [
    "Spanish",
    "Título;Género;Clasificación por edades;Sinopsis;País;Título original;Colección;Fecha de estreno",
    "Tren nocturno;Drama;12;Dos en un tren.;Polonia;Pociąg;Trenes;1959-09-06",
    ["12"],
    "Polonia",
  ],
  [
    "Polish",
    "Tytuł;Gatunek;Kategoria wiekowa;Opis;Kraj;Tytuł oryginalny;Seria;Data premiery",
    "Pociąg nocny;Dramat;od 12 lat;Dwoje w pociągu.;Polska;Pociąg;Pociągi;1959-09-06",
    ["od 12 lat"],
    "Polska",
  ],
  [
    "Russian",
    "Название;Жанр;Возрастное ограничение;Описание;Страна;Оригинальное название;Серия;Дата выхода",
    "Поезд;драма;12+;Двое в поезде.;Польша;Pociąg;Поезда;1959-09-06",
    ["12+"],
    "Польша",
  ],
  [
    "Korean",
    "제목;장르;관람등급;줄거리;국가;원제;시리즈;개봉일",
    "야간열차;드라마;12세 관람가;기차의 두 사람.;폴란드;Pociąg;기차;1959-09-06",
    ["12세 관람가"],
    "폴란드",
  ],
])("a file in %s keeps its facts, the age above all", async (_language, header, row, ages, country) => {
  const content = lines(header, row, row.replace(/^[^;]+/, "B"));
  const { sample } = await previewFile(sourceOf(content, { name: "films.csv" }), { kind: "movie" });
  const [film] = sample;
  expect(ages).toContain(film?.certificate);
  expect(film).toMatchObject({
    otherTitles: ["Pociąg"],
    countries: [country],
    series: expect.any(String),
    releaseDate: "1959-09-06",
    overview: expect.stringMatching(/\.$/),
  });
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
