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
])("%s", async ([, file, content, expected]) => {
  expect(await taken(content, file)).toEqual(expected);
});

test("a catalogue is no list of what somebody saw, whatever its status says", async () => {
  const content = "title,year,status,genres,runtime\nHeat,1995,Released,Crime,170\n";
  await expect(readRatings(sourceOf(content, { name: "films.csv" }))).rejects.toMatchObject({
    code: "ratings-unknown",
  });
});
