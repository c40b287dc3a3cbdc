import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";

const json = (value: unknown): string => JSON.stringify(value);
const DIARY = lines(
  "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
  '2020-12-26,Juno,2007,https://boxd.it/a,4.5,,"family, home",2020-12-25',
  "2021-01-03,Heat,1995,https://boxd.it/b,,Yes,,2021-01-02",
);
const RATINGS = lines("Date,Name,Year,Letterboxd URI,Rating", "2020-12-26,Juno,2007,https://boxd.it/c,4.5");
const WATCHED = lines("Date,Name,Year,Letterboxd URI", "2020-12-26,Juno,2007,https://boxd.it/c");
const WANTED = lines("Date,Name,Year,Letterboxd URI", "2021-05-01,Alien,1979,https://boxd.it/d");
const LIKED = lines("Date,Name,Year,Letterboxd URI", "2020-12-27,Juno,2007,https://boxd.it/c");
const LIST = lines(
  "Letterboxd list export v7",
  "Date,Name,Tags,URL,Description",
  '2022-03-01,Media Meta,"meta, tv",https://boxd.it/l,"Films about, well, films"',
  "",
  "Position,Name,Year,URL,Description",
  "1,Network,1976,https://boxd.it/e,",
  '2,"Good Night, and Good Luck.",2005,https://boxd.it/f,"As it says, ""good"""',
);
const juno = { title: "Juno", year: 2007, rating: null };

const FILES: readonly RealFile[] = [
  {
    what: "Letterboxd's diary",
    name: "diary.csv",
    content: DIARY,
    catalog: { kind: "movie", items: [juno, { title: "Heat", year: 1995, tags: [] }] },
    own: ["Juno · 9 · 2020-12-25", "Heat · seen · 2021-01-02"],
  },
  {
    what: "Letterboxd's ratings",
    name: "ratings.csv",
    content: RATINGS,
    catalog: { kind: "movie", items: [juno] },
    own: ["Juno · 9 · 2020-12-26"],
  },
  {
    what: "what was watched on Letterboxd",
    name: "watched.csv",
    content: WATCHED,
    catalog: { kind: "movie", items: [juno] },
    own: ["Juno · seen · 2020-12-26"],
  },
  {
    what: "Letterboxd's watchlist",
    name: "watchlist.csv",
    content: WANTED,
    catalog: { kind: "movie", items: [{ title: "Alien", year: 1979 }] },
    own: ["Alien · watchlist · 2021-05-01"],
  },
  {
    what: "reviews on Letterboxd, over several lines",
    name: "reviews.csv",
    content: lines(
      "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date",
      '2020-12-26,Juno,2007,https://boxd.it/a,4.5,,"<i>Sweet</i>, and',
      "",
      'short.",,2020-12-25',
    ),
    catalog: { kind: "movie", items: [juno] },
    own: ["Juno · 9 · 2020-12-25"],
  },
  {
    what: "films liked on Letterboxd",
    name: "likes/films.csv",
    content: LIKED,
    catalog: { kind: "movie", items: [juno] },
    own: ["Juno · seen · liked · 2020-12-27"],
  },
  {
    what: "a list of Letterboxd, with a table above it",
    name: "media-meta.csv",
    content: LIST,
    catalog: {
      kind: "movie",
      items: [
        { title: "Network", year: 1976 },
        { title: "Good Night, and Good Luck.", year: 2005 },
      ],
    },
    own: ["Network · watchlist", "Good Night, and Good Luck. · watchlist"],
  },
  {
    what: "Letterboxd's whole export",
    name: "letterboxd-ana.zip",
    content: zipOf({
      "profile.csv": lines(
        "Date Joined,Username,Given Name,Favorite Films",
        "2019-01-01,ana,Ana,https://boxd.it/c",
      ),
      "comments.csv": lines("Date,Content,Comment", "2020-01-01,https://boxd.it/x,Yes"),
      "diary.csv": DIARY,
      "ratings.csv": RATINGS,
      "watched.csv": WATCHED,
      "watchlist.csv": WANTED,
      "likes/films.csv": LIKED,
      "lists/media-meta.csv": LIST,
      "deleted/diary.csv": DIARY.replace("Heat", "Jaws"),
    }),
    catalog: { refused: "zip-table-unclear", says: /import-ratings/ },
    own: ["Juno · 9 · liked · 2020-12-26", "Heat · seen · 2021-01-02", "Alien · watchlist · 2021-05-01"],
    ownSays: /list/,
  },
  {
    what: "reviews that a script keeps by ids of its own",
    name: "reviews.json",
    content: json({
      aaaA1: {
        Date: "2019-03-05",
        "Letterboxd URI": "https://boxd.it/aaaA1",
        Name: "Alien",
        Rating: 4.5,
        Review: "Cold.\r\n\r\n- And dark",
        "Watched Date": "2019-03-04",
        Year: 1979,
      },
      bbbB2: {
        Date: "2019-04-09",
        "Letterboxd URI": "https://boxd.it/bbbB2",
        Name: "Up",
        Rating: 4,
        Review: "Sweet.",
        "Watched Date": "2019-04-08",
        Year: 2009,
      },
      cccC3: {
        Date: "2019-03-15",
        "Letterboxd URI": "https://boxd.it/cccC3",
        Name: "Heat",
        Rating: 3,
        Review: "Long.",
        Year: 1995,
      },
    }),
    catalog: {
      kind: "movie",
      items: [
        { title: "Alien", year: 1979, rating: null },
        { title: "Up", rating: null },
        { title: "Heat", year: 1995, rating: null },
      ],
    },
    own: ["Alien · 9 · 2019-03-04", "Up · 8 · 2019-04-08", "Heat · 6 · 2019-03-15"],
  },
  {
    what: "what a program for choosing films notes, by IMDb's ids",
    name: "watched_movies.json",
    content: json({
      tt0113277: { title: "Heat", status: "skipped", timestamp: "2025-03-01T20:00:00.000001" },
      tt0078748: {
        title: "Alien",
        status: "watched",
        comment: "long",
        timestamp: "2025-03-02T20:00:00.000002",
      },
      tt0467406: { title: "Juno", status: "skipped", timestamp: "2025-03-03T20:00:00.000003" },
      tt1049413: {
        title: "Up",
        status: "watched",
        comment: "",
        timestamp: "2025-03-04T20:00:00.000004",
      },
    }),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0113277", title: "Heat" },
        { id: "tt0078748" },
        { id: "tt0467406" },
        { id: "tt1049413" },
      ],
    },
    own: ["Alien · seen · 2025-03-02", "Up · seen · 2025-03-04"],
    ownSays: /does not say/,
  },
  {
    what: "what a program keeps of JustWatch, with its short names of genres",
    name: "streaming_cache.json",
    content: json({
      tt9900001: {
        title: "Red Door",
        imdb_id: "tt9900001",
        runtime: 101,
        description: "A door.",
        genres: ["drm", "rma"],
        rating: 7.1,
        nominations_wins: ["sound"],
        offers: [{ service: "Alpha", url: "https://x", type: "RENT" }],
      },
      tt9900002: {
        title: "Blue Door",
        imdb_id: "tt9900002",
        runtime: 8,
        description: "Another.",
        genres: ["ani", "cmy", "fnt", "hst"],
        rating: null,
        nominations_wins: [],
        offers: [],
      },
      tt9900009: {
        title: "Green Door",
        imdb_id: "tt9900003",
        runtime: 8,
        description: "The last.",
        genres: ["doc", "spt", "act", "trl"],
        rating: 6.1,
        nominations_wins: [],
        offers: [],
      },
    }),
    catalog: {
      kind: "movie",
      items: [
        {
          id: "tt9900001",
          title: "Red Door",
          runtime: 101,
          genres: ["drm", "rma"],
          rating: 7.1,
        },
        { id: "tt9900002", genres: ["ani", "cmy", "fnt", "hst"] },
        { id: "tt9900003", genres: ["doc", "spt", "act", "trl"] },
      ],
      unknown: [],
    },
  },
  {
    what: "Criticker, whose header has spaces, and whose series show in the address",
    name: "ratings.csv",
    content: lines(
      "Score, Film Name, Year, Date Rated, Mini Review, URL, IMDB ID",
      '10,"12 Angry Men",1957,"Mar 04 2015, 20:10","",https://www.criticker.com/film/12-Angry-Men/,tt0050083',
      '9,"The Office",2001,"Mar 05 2015, 20:10","",https://www.criticker.com/tv/The-Office-2001/,tt0290978',
      '4,"Heat",1995,"Mar 06 2015, 01:02","Long, ""too"" long",https://www.criticker.com/film/Heat/,tt0113277',
    ),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0050083", title: "12 Angry Men", year: 1957, rating: null },
        { id: "tt0290978", title: "The Office" },
        { id: "tt0113277", title: "Heat", rating: null },
      ],
    },
    own: ["12 Angry Men · 10 · 2015-03-04", "The Office · 9 · series · 2015-03-05", "Heat · 4 · 2015-03-06"],
  },
  {
    what: "Letterboxd's import format, which every converter writes",
    name: "expected-es.csv",
    content: lines(
      "Title,Year,Directors,WatchedDate,Rating,Rating10",
      "Relatos salvajes,2014,Damián Szifron,2019-05-21,4.5,9",
      'Up,2009,"Pete Docter, Bob Peterson",2019-05-20,3.5,7',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Relatos salvajes", year: 2014, people: ["Damián Szifron"], rating: null },
        { title: "Up", people: ["Pete Docter", "Bob Peterson"], rating: null },
      ],
    },
    own: ["Relatos salvajes · 9 · 2019-05-21", "Up · 7 · 2019-05-20"],
  },
  {
    what: "films scraped from a page of Letterboxd",
    name: "letterboxd_watched_movies.json",
    content: json([
      {
        title: "The Matrix",
        year: "1999",
        rating: "4.5",
        letterboxd_slug: "the-matrix",
        tmdb_id: "603",
        watched_date: "2024-05-01",
      },
      {
        title: "Heat",
        year: "1995",
        rating: null,
        letterboxd_slug: "heat-1995",
        tmdb_id: "949",
        watched_date: null,
      },
    ]),
    catalog: {
      kind: "movie",
      items: [
        { title: "The Matrix", year: 1999 },
        { title: "Heat", year: 1995 },
      ],
    },
    own: ["The Matrix · 9 · 2024-05-01", "Heat · seen"],
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
