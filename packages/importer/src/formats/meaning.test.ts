import type { Item, Kind } from "@moodreel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

interface Meant {
  readonly kind?: Kind;
  readonly items?: number;
  readonly sample: readonly (Partial<Item> & { readonly id?: string })[];
}

const json = (value: unknown): string => JSON.stringify(value);
const film = (title: string, year: number) => ({ title, year, genres: ["Comedy"] });

/** What people have, by what it must come out as. */
const FILES: readonly (readonly [what: string, content: string, meant: Meant])[] = [
  [
    "ratings under an id's name",
    "Title,TMDb,Genre\nRed,7,Drama\nBlue,6,Drama\n",
    { items: 2, sample: [{ id: "red", rating: 7 }] },
  ],
  [
    "ids under any name",
    "Title,link,Genre\nRed,https://www.imdb.com/title/tt9900001/,Drama\n",
    { sample: [{ id: "tt9900001" }] },
  ],
  [
    "a numbered id that all rows share",
    "id,Title,Genre\n7,Red,Drama\n7,Blue,Drama\n7,Green,Drama\n",
    { items: 3, sample: [] },
  ],
  [
    "words written together",
    "movietitle,releaseyear,directorname,genre\nRed,2001,Dora Delta,Comedy\n",
    { sample: [{ year: 2001, people: ["Dora Delta"] }] },
  ],
  [
    "a name beside a film",
    "Name,Film,Year\nDora Delta,Red,2001\nDora Delta,Blue,2002\n",
    { sample: [{ title: "Red" }, { title: "Blue" }] },
  ],
  [
    "Italian",
    "titolo;anno;genere;regista;durata;voto\nRossa;2001;Commedia;Dora Delta;118;8,2\n",
    { sample: [{ title: "Rossa", year: 2001, people: ["Dora Delta"], runtime: 118, rating: 8.2 }] },
  ],
  [
    "Polish",
    "tytuł;rok;gatunek;reżyser;ocena;liczba głosów\nDrzwi;2001;Komedia;Dora Delta;8,2;12 345\n",
    { sample: [{ title: "Drzwi", rating: 8.2, votes: 12_345, people: ["Dora Delta"] }] },
  ],
  [
    "Japanese",
    "タイトル,公開年,ジャンル,監督,評価\n赤い扉,2001,コメディ,甲乙,8.2\n",
    { sample: [{ title: "赤い扉", year: 2001, people: ["甲乙"], rating: 8.2 }] },
  ],
  [
    "Korean",
    "제목,개봉년도,장르,감독,평점\n붉은 문,2001,코미디,김가나,8.2\n",
    { sample: [{ year: 2001, rating: 8.2 }] },
  ],
  [
    "Turkish",
    "Film Adı,Yıl,Tür,Yönetmen,Puan\nKapı,2001,Komedi,Dora Delta,8.2\n",
    { sample: [{ title: "Kapı", year: 2001, rating: 8.2 }] },
  ],
  [
    "books in French",
    "titre,auteur,éditeur,pages,note\nPorte,Anna Alpha,Maison,300,4.1\n",
    { kind: "book", sample: [{ title: "Porte", people: ["Anna Alpha"] }] },
  ],
  [
    "albums",
    "Artist,Album,Release Date,Genre\nAnna Alpha,Doors,2001-01-02,art pop\n",
    { kind: "music", sample: [{ title: "Doors", people: ["Anna Alpha"] }] },
  ],
  [
    "songs of one title",
    "Title,Artist\nHome,Anna Alpha\nHome,Bert Beta\n",
    { kind: "music", items: 2, sample: [{ id: "home~anna-alpha" }, { id: "home~bert-beta" }] },
  ],
  [
    "things of several kinds",
    "Title,Media Type,Year\nRed,Movie,2001\nBlue,Video Game,2002\nPilot,TV Episode,2003\n",
    { kind: "movie", items: 1, sample: [{ title: "Red" }] },
  ],
  [
    "JSON keyed by title",
    json({ Red: { year: 2001, genres: ["Comedy"] }, Blue: { year: 2002, genres: ["Drama"] } }),
    { items: 2, sample: [{ title: "Red" }, { title: "Blue" }] },
  ],
  [
    "a named list in JSON",
    json({ name: "My list", owner: { name: "u" }, data: { items: [film("Red", 2001), film("Blue", 2002)] } }),
    { items: 2, sample: [{ title: "Red" }] },
  ],
  [
    "pages of a list",
    json([
      { page: 1, results: [film("Red", 2001)] },
      { page: 2, results: [film("Blue", 2002)] },
    ]),
    { items: 2, sample: [{ title: "Red" }, { title: "Blue" }] },
  ],
  [
    "one film with lists in it",
    json({ ...film("Red", 2001), cast: [{ name: "Anna Alpha", id: 1 }] }),
    { items: 1, sample: [{ title: "Red", people: ["Anna Alpha"] }] },
  ],
  [
    "a title above the table",
    "My films\n\nTitle,Year,Genre\nRed,2001,Comedy\n",
    { items: 1, sample: [{ title: "Red" }] },
  ],
  [
    "no header",
    "tt9900001,Red Door,2001,Comedy\ntt9900002,Blue Door,2002,Drama\n",
    { items: 2, sample: [{ id: "tt9900001", title: "Red Door", year: 2001, genres: ["Comedy"] }] },
  ],
  [
    "a numbered list",
    "1. Red Door (2001)\n2. Good, Bad (2002)\n",
    { items: 2, sample: [{ title: "Red Door", year: 2001 }, { title: "Good, Bad" }] },
  ],
  [
    "stars",
    "Title,Genre,Rating\nRed,Drama,★★★½\nBlue,Drama,★★★★★\n",
    { sample: [{ rating: 7 }, { rating: 10 }] },
  ],
  [
    "ratings out of five",
    "Title,Genre,Rating\nRed,Drama,4/5\nBlue,Drama,3.5/5\n",
    { sample: [{ rating: 8 }, { rating: 7 }] },
  ],
  [
    "runtimes in words",
    "Title,Genre,Runtime\nRed,Drama,24 min per ep\nBlue,Drama,1 ч 30 мин\nGreen,Drama,2h22\n",
    { sample: [{ runtime: 24 }, { runtime: 90 }, { runtime: 142 }] },
  ],
  [
    "short years",
    "Title,Genre,Premiere\nRed,Drama,1-Feb-13\nBlue,Drama,3-Mar-99\n",
    { sample: [{ year: 2013 }, { year: 1999 }] },
  ],
  [
    "family names first",
    'Title,Author,ISBN\nRed,"Alpha, Anna",9780000000002\nBlue,"Beta, Bert",9780000000019\n',
    { kind: "book", sample: [{ people: ["Anna Alpha"] }, { people: ["Bert Beta"] }] },
  ],
  [
    "genres with points",
    "Title,Genre\nRed,Drama. Romance. Comedia\n",
    { sample: [{ genres: ["Drama", "Romance", "Comedia"] }] },
  ],
];

test.for(FILES)("%s", async ([, content, { kind = "movie", items, sample }]) => {
  const report = await previewFile(sourceOf(content, { name: "list.csv" }));
  expect(report.kind).toBe(kind);
  if (items !== undefined) expect(report.items).toBe(items);
  expect(report.sample.slice(0, sample.length)).toMatchObject(sample);
});

test("a column that looks like ratings and cannot be read as one is named", async () => {
  const { unused, warnings } = await previewFile(
    sourceOf("Title,Genre,Score\nRed,Drama,1200\nBlue,Drama,900\n", { name: "films.csv" }),
  );
  expect(unused).toEqual([{ column: "Score", looksLike: "ratings", missed: true }]);
  expect(warnings.join()).toContain("rating=Score");
});

test("the ratings of a person are not the film's", async () => {
  const { sample } = await previewFile(
    sourceOf("Title,Year,Rating10,WatchedDate\nRed,2001,8,2020-01-01\n", { name: "films.csv" }),
  );
  expect(sample[0]?.rating).toBeNull();
});

test("records come out of JSON at any depth, wherever it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("data", "items", 'a "b"', "ü"), { minLength: 1, maxLength: 3 }),
      fc.array(fc.string({ minLength: 1, maxLength: 8, unit: "grapheme-ascii" }), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.integer({ min: 1, max: 20 }),
      async (path, names, size) => {
        const titles = names.map((name, at) => `x${at} ${name}`.trim());
        const list: unknown = titles.map((title) => film(title, 2001));
        const text = json(path.reduceRight<unknown>((inner, key) => ({ count: 1, [key]: inner }), list));
        const bytes = new TextEncoder().encode(text);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        const { rows, sample } = await previewFile({ name: "films.json", stream: chunks });
        expect(rows).toBe(titles.length);
        expect(sample[0]?.year).toBe(2001);
      },
    ),
    { numRuns: 60 },
  );
});
