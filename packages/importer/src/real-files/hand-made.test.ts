import { expect, test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { readRatings } from "../personal/read-ratings.ts";

const json = (value: unknown): string => JSON.stringify(value);
const TWO = ["The Matrix · 9 · 2024-01-20", "Titanic · 5 · 2024-02-03"];
const RATED = ["The Matrix · 9", "Titanic · 5", "Toy Story · 8"];

/** Columns that people head in their own words, each with two films, their ratings and the days. */
const HEADERS: readonly (readonly [header: string, first: string, second: string])[] = [
  ["Película;Año;Mi nota;Vista el", "20/01/2024", "03/02/2024"],
  ["Film;Rok;Ocena (1-10);Obejrzano", "20.01.2024", "03.02.2024"],
  ["Titolo;Anno;Voto;Data visione", "20 gennaio 2024", "3 febbraio 2024"],
  ["Filme;Ano;Minha nota;Assistido em", "20 de janeiro de 2024", "3 de fevereiro de 2024"],
  ["Film;Jaar;Cijfer;Gezien op", "20-01-2024", "03-02-2024"],
  ["Titel;År;Betyg;Sedd", "2024-01-20", "2024-02-03"],
  ["Film;Yıl;Puanım;İzlenme Tarihi", "20 Ocak 2024", "3 Şubat 2024"],
  ["Cím;Év;Pontszám;Megnézve", "2024. január 20.", "2024. február 3."],
  ["Název;Rok;Mé hodnocení;Datum hodnocení", "20. ledna 2024", "3. února 2024"],
  ["제목;연도;내 별점;본 날", "2024-01-20", "2024-02-03"],
  ["Фильм;Год;Моя оценка;Когда смотрел", "20 января 2024", "3 февраля 2024"],
  ["Titel;Jahr;Punkte von 10;Angesehen am", "20. Januar 2024", "3. Februar 2024"],
  ["Movie;Year;Score out of 10;When", "1/20/2024", "2/3/2024"],
  ["Movie;Year;userVote;voteDate", "2024-01-20", "2024-02-03"],
];

const FILES: readonly RealFile[] = [
  ...HEADERS.map(([header, first, second]): RealFile => ({
    what: `a sheet by hand, ${header}`,
    name: "mine.csv",
    content: lines(header, `The Matrix;1999;9;${first}`, `Titanic;1997;5;${second}`),
    own: TWO,
  })),
  {
    what: "a table without names for its columns",
    name: "mine.csv",
    content: lines("The Matrix;1999;9", "Titanic;1997;5", "Toy Story;1995;8"),
    own: RATED,
  },
  {
    what: "the same with days in front, out of order",
    name: "mine.csv",
    content: lines("1999,The Matrix,9.0,2024-01-20", "1997,Titanic,5,2024-02-03"),
    own: TWO,
  },
  {
    what: "a catalogue without names for its columns is no list of ratings",
    name: "mine.csv",
    content: lines("The Matrix;1999;Action;8.7", "Titanic;1997;Drama;7.9"),
    own: { refused: "ratings-unknown" },
  },
  ...["The Matrix, 9|Titanic, 5|Toy Story, 8", "The Matrix - 9|Titanic - 5|Toy Story - 8"].map(
    (text): RealFile => ({
      what: "titles with numbers behind",
      name: "mine.txt",
      content: lines(...text.split("|")),
      own: RATED,
    }),
  ),
  {
    what: "titles with commas and numbers behind",
    name: "mine.txt",
    content: lines("The Matrix, 9", "The Good, the Bad and the Ugly, 8", "Titanic, 5"),
    own: ["The Matrix · 9", "The Good, the Bad and the Ugly · 8", "Titanic · 5"],
  },
  {
    what: "a numbering is no rating, nor are the parts of a series",
    name: "mine.txt",
    content: lines("Rocky - 2", "Rocky - 3", "Rocky - 4"),
    own: { refused: "ratings-unknown" },
  },
  {
    what: "ratings in brackets",
    name: "mine.txt",
    content: lines("The Matrix (9/10)", "Titanic (5/10)", "Toy Story (8/10)"),
    own: RATED,
  },
  {
    what: "ratings in front",
    name: "mine.txt",
    content: lines("9/10 The Matrix (1999)", "5/10 Titanic (1997)", "8/10 Toy Story (1995)"),
    own: RATED,
  },
  {
    what: "years in front",
    name: "mine.txt",
    content: lines("1999 - The Matrix - 9/10", "1997 - Titanic - 5/10", "1995 - Toy Story - 8/10"),
    catalog: { kind: "movie", items: [{ title: "The Matrix", year: 1999 }, { title: "Titanic" }, {}] },
    own: RATED,
  },
  {
    what: "boxes that are ticked",
    name: "todo.md",
    content: lines("# Films", "", "- [x] The Matrix (1999) ★★★★½", "- [ ] Titanic (1997)", "- [x] Heat ★★★★"),
    catalog: { kind: "movie", items: [{ title: "The Matrix" }, { title: "Titanic" }, { title: "Heat" }] },
    own: ["The Matrix · 9", "Titanic · watchlist", "Heat · 8"],
  },
  {
    what: "boxes alone",
    name: "todo.md",
    content: lines("- [x] The Matrix (1999)", "- [ ] Titanic (1997)"),
    own: ["The Matrix · seen", "Titanic · watchlist"],
  },
  {
    what: "lists of texts that are named after what they are",
    name: "mine.json",
    content: json({ ratings: [{ title: "The Matrix", rating: 9 }], watchlist: ["Titanic", "Heat"] }),
    own: ["The Matrix · 9", "Titanic · watchlist", "Heat · watchlist"],
  },
  {
    what: "lists of texts that say nothing",
    name: "mine.json",
    content: json({ ratings: [{ title: "The Matrix", rating: 9 }], films: ["Titanic", "Heat"] }),
    own: ["The Matrix · 9"],
    ownSays: /not taken.*films/,
  },
  {
    what: "likes that are none",
    name: "liked.csv",
    content: lines("Film;Gefallen", "The Matrix;ja", "Titanic;nein"),
    own: ["The Matrix · seen · liked", "Titanic · seen"],
  },
  {
    what: "words for what was not begun",
    name: "games.csv",
    content: lines("Game,CompletionStatus", "Portal,Beaten", "Half-Life,Unplayed", "Doom,Plan to Play"),
    own: ["Portal · seen", "Doom · watchlist"],
    ownSays: /not begun yet/,
  },
  {
    what: "pictures before a status",
    name: "notion.csv",
    content: lines("Name,Status,Rating", "The Matrix,✅ Watched,⭐️⭐️⭐️⭐️", "Titanic,👀 To watch,"),
    own: ["The Matrix · 8", "Titanic · watchlist"],
  },
  {
    what: "numbers of rows are no ids of IMDb",
    name: "senscritique.json",
    content: json([
      { id: 1, title: "Matrix", year: 1999, userRating: 9, isDone: true, isWished: false },
      { id: 2, title: "Titanic", year: 1997, userRating: null, isDone: false, isWished: true },
    ]),
    own: ["Matrix · 9", "Titanic · watchlist"],
  },
  {
    what: "iCheckMovies, where the day says that a film was seen",
    name: "icheckmovies.csv",
    content: lines(
      "position,title,year,imdburl,checked,favorite,watchlist,officialtoplists,usertoplists",
      "1,The Matrix,1999,http://www.imdb.com/title/tt0133093/,2020-01-02 10:00:00,yes,no,3,5",
      "2,Titanic,1997,http://www.imdb.com/title/tt0120338/,,no,yes,3,5",
    ),
    own: ["The Matrix · seen · liked · 2020-01-02", "Titanic · watchlist"],
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));

const COUPLE = lines("Film,Year,Anna,Tom", "The Matrix,1999,9,3", "Titanic,1997,5,4");

test("of columns that are called after people it is asked whose to take", async () => {
  const couple = sourceOf(COUPLE, { name: "ours.csv" });
  await expect(readRatings(couple)).rejects.toMatchObject({
    code: "ratings-user-unclear",
    fields: { users: ["Anna", "Tom"] },
  });
  const { entries } = await readRatings(sourceOf(COUPLE, { name: "ours.csv" }), { user: "Tom" });
  expect(entries.map(({ title, rating }) => [title, rating])).toEqual([
    ["The Matrix", 3],
    ["Titanic", 4],
  ]);
});
