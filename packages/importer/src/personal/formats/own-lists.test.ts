import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../../test/support/text-source.ts";
import { readRatings } from "../read-ratings.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** Title, and the rating or what was said, with the day. */
async function taken(content: string, name: string): Promise<readonly string[]> {
  const { entries } = await readRatings(sourceOf(content, { name }));
  return entries.map(({ title, rating, status, liked, at, form }) =>
    [
      title,
      rating ?? status,
      liked === true ? "liked" : null,
      form === "series" ? "series" : null,
      at?.slice(0, 10),
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(" · "),
  );
}

test.for<[what: string, file: string, content: string, taken: readonly string[]]>([
  [
    "what a column says was not watched is not seen",
    "films.csv",
    "Title,Year,Watched,Rating\nThe Matrix,1999,Yes,9\nTitanic,1997,No,\nHeat,1995,,\nAlien,1979,x,\n",
    ["The Matrix · 9", "Alien · seen"],
  ],
  [
    "days on which films were watched",
    "films.csv",
    "Movie,Year,Watched on\nThe Matrix,1999,2020-01-31\nTitanic,1997,2020-02-01\n",
    ["The Matrix · seen · 2020-01-31", "Titanic · seen · 2020-02-01"],
  ],
  [
    "a status for each, and one that says nothing of the person",
    "films.csv",
    "Title,Year,Status\nThe Matrix,1999,Watched\nTitanic,1997,To watch\nHeat,1995,Watching\nAlien,1979,Released\n",
    ["The Matrix · seen", "Titanic · watchlist"],
  ],
  [
    "lists that are named after what they are",
    "mine.json",
    json({ liked: [{ title: "The Matrix", year: 1999 }], watchlist: [{ title: "Heat", year: 1995 }] }),
    ["The Matrix · seen · liked", "Heat · watchlist"],
  ],
  [
    "a list of titles that is named",
    "to-watch.txt",
    "The Matrix (1999)\nHeat (1995)\n",
    ["The Matrix · watchlist", "Heat · watchlist"],
  ],
  [
    "Netflix in German",
    "NetflixViewingHistory.csv",
    'Titel,Datum\n"Titanic","31.12.2020"\n"Dark: Staffel 1: Titanic","30.12.2020"\n',
    ["Titanic · seen · 2020-12-31"],
  ],
  [
    "Tautulli: episodes and what was not watched to its end are left out",
    "history.json",
    json({
      response: {
        data: {
          data: [
            {
              user: "ana",
              media_type: "movie",
              title: "Heat",
              year: 1995,
              date: 1577836800,
              watched_status: 1,
            },
            {
              user: "ana",
              media_type: "episode",
              title: "Titanic",
              grandparent_title: "X",
              watched_status: 1,
            },
            { user: "ana", media_type: "movie", title: "Alien", year: 1979, watched_status: 0 },
          ],
        },
      },
    }),
    ["Heat · seen · 2020-01-01"],
  ],
  [
    "series, episodes and games by what their titles say",
    "films.csv",
    lines(
      "Title,My rating",
      "Alien (TV Series 1979),4",
      "Heat S01E02,3",
      "Heat: Season 1,2",
      "Titanic (Video Game),5",
      "Up (2009),9",
    ),
    ["Alien (TV Series 1979) · 4 · series", "Up · 9"],
  ],
  [
    "episodes by columns that films have nothing in",
    "films.csv",
    "Title,Season,Episode,My Rating\nTitanic,1,2,3\nHeat,,,7\n",
    ["Heat · 7"],
  ],
  [
    "two records of JSON under ids of their own",
    "reviews.json",
    json({
      a1: { film: "Heat", year: 1995, rating: "4 stars" },
      b2: { film: "Alien", year: 1979, rating: "5 stars" },
    }),
    ["Heat · 8", "Alien · 10"],
  ],
  [
    "a report of Emby's, flat",
    "report.csv",
    "Name,Type,ProductionYear,Played,IsFavorite,LastPlayedDate\nHeat,Movie,1995,True,True,2020-01-01\nAlien,Movie,1979,False,False,\n",
    ["Heat · seen · liked · 2020-01-01"],
  ],
  [
    "a title in other words",
    "notes.csv",
    "Titre original,Année,Note\nHeat,1995,8\nAlien,1979,7\n",
    ["Heat · 8", "Alien · 7"],
  ],
  ["MUBI, of five", "mubi.json", json([{ film: { title: "Heat", year: 1995 }, overall: 4 }]), ["Heat · 8"]],
  [
    "the year of a Japanese diary",
    "films.csv",
    lines("タイトル,製作年,評価,鑑賞日", "Heat,1995,4.5,2020/01/31", "Alien,1979,2,2020/02/01"),
    ["Heat · 9 · 2020-01-31", "Alien · 4 · 2020-02-01"],
  ],
  [
    "single quotes around fields, doubled inside",
    "mine.csv",
    lines("'Title','Year','My Rating'", "'It''s a Wonderful Life',1946,'9'", "'Heat, the film',1995,'7'"),
    ["It's a Wonderful Life · 9", "Heat, the film · 7"],
  ],
  [
    "a table in Greek",
    "tainies.csv",
    "Τίτλος;Έτος;Βαθμολογία\nHeat;1995;8\nAlien;1979;7\n",
    ["Heat · 8", "Alien · 7"],
  ],
  [
    "days as a spreadsheet numbers them",
    "mine.csv",
    lines("Title,Year,My Rating,Date watched", "Heat,1995,8,43861", "Alien,1979,7,43862.5"),
    ["Heat · 8 · 2020-01-31", "Alien · 7 · 2020-02-01"],
  ],
  [
    "days as a spreadsheet numbers them beside days that are written",
    "mine.csv",
    lines("Title,My Rating,Date watched", "Heat,8,43861", "Alien,7,2020-02-03"),
    ["Heat · 8 · 2020-01-31", "Alien · 7 · 2020-02-03"],
  ],
  [
    "percents, mostly low",
    "mine.csv",
    lines("Title,Rating (%)", "Heat,86", "Alien,9", "Up,8", "Jaws,7", "Big,10", "Ran,6"),
    ["Heat · 8.6", "Alien · 0.9", "Up · 0.8", "Jaws · 0.7", "Big · 1", "Ran · 0.6"],
  ],
  [
    "ratings by title in JSON",
    "ratings.json",
    json({ Heat: 8, "Alien (1979)": 7.5 }),
    ["Heat · 8", "Alien · 7.5"],
  ],
  [
    "what was said of each under its title",
    "ratings.json",
    json({ Heat: { rating: 4 }, Alien: { rating: 3.5, date: "2020-01-31" } }),
    ["Heat · 8", "Alien · 7 · 2020-01-31"],
  ],
  [
    "school grades, 1 the best",
    "filme.csv",
    "Titel;Jahr;Schulnote\nHeat;1995;1\nAlien;1979;2-\nUp;2009;6\n",
    ["Heat · 10", "Alien · 7.4", "Up · 0"],
  ],
  [
    "grades from 1 to 6 by the name of the column",
    "filme.csv",
    "Film;Note (1-6)\nHeat;1,5\nAlien;4\n",
    ["Heat · 9", "Alien · 4"],
  ],
  [
    "a dice of Norway, 6 the best",
    "filmer.csv",
    "Tittel;År;Karakter (1-6)\nHeat;1995;6\nAlien;1979;5\nUp;2009;1\n",
    ["Heat · 10", "Alien · 8.33", "Up · 1.67"],
  ],
  [
    "titles that are numbers among those of JSON",
    "ratings.json",
    json({ Heat: { rating: 4 }, "1917": { rating: 5 } }),
    ["1917 · 10", "Heat · 8"],
  ],
  [
    "ratings by title in JSON, one of which is missing",
    "ratings.json",
    json({ Heat: 8, Up: 9, Jaws: null }),
    ["Heat · 8", "Up · 9"],
  ],
  [
    "what others said of a film beside one's own rating",
    "mine.json",
    json([
      { title: "Heat", reviews: [{ author: "x", rating: 2 }], rating: 8 },
      { title: "Up", reviews: [{ author: "y", rating: 1 }], rating: 9 },
    ]),
    ["Heat · 8", "Up · 9"],
  ],
  [
    "one slip of the pen among ratings of five",
    "mine.csv",
    lines("Title,My Rating", "Heat,4", "Alien,3.5", "Up,5", "Jaws,2", "Big,45", "Ran,4"),
    ["Heat · 8", "Alien · 7", "Up · 10", "Jaws · 4", "Ran · 8"],
  ],
  [
    "commas in the note behind the numbers, and one in a title, which shifts the row",
    "mine.csv",
    lines(
      "Title,Year,Rating,Comment",
      "Heat,1995,8,great, loved it",
      "Alien,1979,7,scary",
      "Good, the Bad,1966,9,long",
      "Jaws,1975,9,wet",
      "Up,2009,9,sad",
      "Big,1988,6,",
    ),
    ["Heat · 8", "Alien · 7", "Jaws · 9", "Up · 9", "Big · 6"],
  ],
  [
    "rows and their header quoted as a whole",
    "mine.csv",
    lines('"Title,Year,My Rating"', '"Heat,1995,8"', '"""Good, the Bad"",1966,7"'),
    ["Heat · 8", "Good, the Bad · 7"],
  ],
  [
    "quoted titles with nothing behind them",
    "mine.csv",
    lines("Title,Rating", '"Hello, Dolly!"', "Heat,8", '"Yes, Minister"'),
    ["Hello, Dolly! · seen", "Heat · 8", "Yes, Minister · seen"],
  ],
  [
    "the days on which something was seen, in Polish, with no rating",
    "filmy.csv",
    "Film;Data obejrzenia\nHeat;2024-01-05\n",
    ["Heat · seen · 2024-01-05"],
  ],
  [
    "letters of a school",
    "films.csv",
    "Title,Year,Grade\nHeat,1995,A+\nAlien,1979,B-\nUp,2009,F\n",
    ["Heat · 10", "Alien · 7.3", "Up · 1"],
  ],
  [
    "a list of titles with ratings behind them",
    "films.txt",
    "The Matrix (1999) - 9/10\nTitanic (1997) - 6/10\nHeat: 8/10\n",
    ["The Matrix · 9", "Titanic · 6", "Heat · 8"],
  ],
  [
    "one slip of the pen among ratings of ten",
    "mine.csv",
    lines("Title,My Rating", "The Matrix,11", "Heat,8", "Alien,7", "Up,9", "Jaws,6", "Big,5"),
    ["Heat · 8", "Alien · 7", "Up · 9", "Jaws · 6", "Big · 5"],
  ],
  [
    "thumbs and hearts",
    "mine.csv",
    "Title,Rating\nHeat,👍\nAlien,👎\nUp,❤️\n",
    ["Heat · 8", "Alien · 2", "Up · 10"],
  ],
  [
    "a day in Polish",
    "filmy.csv",
    "Film;Ocena (1-10);Data obejrzenia\nHeat;9;2024-01-05\n",
    ["Heat · 9 · 2024-01-05"],
  ],
  [
    "films by name watched, and one that a column says was not",
    "watched.csv",
    "Title,Year,Seen\nHeat,1995,yes\nAlien,1979,no\n",
    ["Heat · seen"],
  ],
])("%s", async ([, file, content, expected]) => {
  expect(await taken(content, file)).toEqual(expected);
});

test("a catalogue is no list of what somebody saw, whatever its status says", async () => {
  const content = "title,year,status,genres,runtime\nHeat,1995,Released,Crime,170\n";
  await expect(readRatings(sourceOf(content, { name: "films.csv" }))).rejects.toMatchObject({
    code: "ratings-unknown",
  });
});

test("of the ratings of two people none is taken without a word, but a bare one beside another's", async () => {
  const content = "Title,Year,Ana's rating,Ben's rating\nHeat,1995,8,3\nAlien,1979,7,9\n";
  await expect(readRatings(sourceOf(content, { name: "ours.csv" }))).rejects.toMatchObject({
    code: "ratings-user-unclear",
    fields: { users: ["Ana's rating", "Ben's rating"] },
  });
  const bare = content.replace("Ana's rating", "Rating");
  const mine = await readRatings(sourceOf(bare, { name: "ours.csv" }));
  expect(mine.entries.map(({ rating }) => rating)).toEqual([8, 7]);
  expect(mine.report.notes).toEqual([
    { code: "ratings-of-others", values: { column: "Rating", others: "Ben's rating" } },
  ]);
  const said = await readRatings(sourceOf(content, { name: "ours.csv" }), { user: "Ben's rating" });
  expect(said.entries.map(({ rating }) => rating)).toEqual([3, 9]);
  const ben = await readRatings(sourceOf(content, { name: "ours.csv" }), { user: "ben" });
  expect([ben.entries.map(({ rating }) => rating), ben.report.warnings]).toEqual([[3, 9], []]);
});

test.for<[user: string, columns: string]>([
  ["max", "Ana's rating,Max's rating"],
  ["mia", "Rating (Ana),Rating (Mia)"],
  ["david", "Rating (Ana),Rating (David)"],
  ["ann", "Anna's rating,Ann's rating"],
  ["tin", "Ana's rating,Tin's rating"],
  ["anna", "Bewertung von Ben,Bewertung von Anna"],
])("the ratings of %s of %s", async ([user, columns]) => {
  const source = () => sourceOf(`Title,Year,${columns}\nHeat,1995,8,3\n`, { name: "ours.csv" });
  // Of ten, as the other's are.
  expect((await readRatings(source(), { user })).entries).toMatchObject([{ rating: 3 }]);
  await expect(readRatings(source())).rejects.toMatchObject({ code: "ratings-user-unclear" });
});

test("numbers that are rated are no titles: they may be those of TMDB", async () => {
  const reading = readRatings(sourceOf(json({ "550": 10, "300": 7 }), { name: "ratings.json" }));
  await expect(reading).rejects.toMatchObject({ code: "ratings-unknown" });
});

test("ids of IMDb are ids, whatever their column is called", async () => {
  const content = "id;name;my_rating\ntt0133093;The Matrix;9\n";
  const { entries } = await readRatings(sourceOf(content, { name: "mine.csv" }));
  expect(entries).toMatchObject([{ title: "The Matrix", ids: { imdb: "tt0133093" }, rating: 9 }]);
});
