import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";

const json = (value: unknown): string => JSON.stringify(value);
const ids = (imdb: string, tmdb: number) => ({ trakt: 1, slug: "x", imdb, tmdb });
const matrix = { title: "The Matrix", year: 1999, ids: ids("tt0133093", 603) };
const friends = { title: "Friends", year: 1994, ids: { ...ids("tt0108778", 1668), tvdb: 79168 } };

const FILES: readonly RealFile[] = [
  {
    what: "Trakt's own export, with lists and a profile",
    name: "trakt-export-ana.zip",
    content: zipOf({
      "user-profile.json": json({
        username: "ana",
        private: false,
        name: "Ana",
        vip: true,
        ids: { slug: "ana" },
      }),
      "ratings-movies.json": json([
        { rated_at: "2024-01-02T21:00:00.000Z", rating: 9, type: "movie", movie: matrix },
      ]),
      "ratings-shows.json": json([
        { rated_at: "2024-01-03T21:00:00.000Z", rating: 7, type: "show", show: friends },
      ]),
      "ratings-episodes.json": json([
        {
          rated_at: "2024-01-03T21:00:00.000Z",
          rating: 8,
          type: "episode",
          episode: { season: 1, number: 1, title: "Pilot", ids: { trakt: 1 } },
          show: friends,
        },
      ]),
      "watched-history.json": json([
        {
          id: 1,
          watched_at: "2024-02-01T20:00:00.000Z",
          action: "watch",
          type: "movie",
          movie: { title: "Heat", year: 1995, ids: ids("tt0113277", 949) },
        },
        {
          id: 2,
          watched_at: "2024-02-02T20:00:00.000Z",
          action: "watch",
          type: "episode",
          episode: { season: 1, number: 2, title: "Titanic", ids: { trakt: 2 } },
          show: friends,
        },
      ]),
      "lists-watchlist.json": json([
        {
          rank: 1,
          id: 1,
          listed_at: "2024-03-01T20:00:00.000Z",
          notes: null,
          type: "movie",
          movie: { title: "Alien", year: 1979, ids: ids("tt0078748", 348) },
        },
      ]),
      "lists-lists.json": json([
        { name: "Rewatch soon", description: "", privacy: "private", item_count: 0 },
      ]),
    }),
    own: [
      "The Matrix · 9 · 2024-01-02",
      "Friends · 7 · series · 2024-01-03",
      "Heat · seen · 2024-02-01",
      "Alien · watchlist · 2024-03-01",
    ],
    ownSays: /episodes/,
  },
  {
    what: "ratings of Trakt's API, of films, series, seasons and episodes",
    name: "import_trakt_ratings.json",
    content: json([
      { rated_at: "2024-01-02T21:00:00.000Z", rating: 8, type: "movie", movie: matrix },
      { rated_at: "2024-01-02T21:00:00.000Z", rating: 9, type: "show", show: friends },
      {
        rated_at: "2024-01-02T21:00:00.000Z",
        rating: 3,
        type: "season",
        season: { number: 1, ids: {} },
        show: friends,
      },
    ]),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0133093", title: "The Matrix", year: 1999, rating: null },
        { id: "tt0108778", title: "Friends", year: 1994 },
      ],
    },
    own: ["The Matrix · 8 · 2024-01-02", "Friends · 9 · series · 2024-01-02"],
    ownSays: /season/,
  },
  {
    what: "what was watched, of Trakt's API",
    name: "import_trakt_watched.json",
    content: json([
      {
        plays: 2,
        last_watched_at: "2024-02-01T20:00:00.000Z",
        last_updated_at: "2024-02-01T20:00:00.000Z",
        movie: matrix,
      },
      {
        plays: 1,
        last_watched_at: "2024-02-02T20:00:00.000Z",
        last_updated_at: "2024-02-02T20:00:00.000Z",
        movie: { title: "Heat", year: 1995, ids: ids("tt0113277", 949) },
      },
    ]),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0133093", title: "The Matrix", year: 1999 },
        { id: "tt0113277", year: 1995 },
      ],
    },
    own: ["The Matrix · seen · 2024-02-01", "Heat · seen · 2024-02-02"],
  },
  {
    what: "ratings of a TMDB account, an episode among them",
    name: "ratings.csv",
    content: lines(
      "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated",
      "85987,tt0583459,tv,Friends S1E1,1994-09-22T00:00:00Z,1,1,6.976,8,2023-01-07T16:35:52Z",
      "396535,tt5700672,movie,부산행,2016-07-20T00:00:00Z,,,7.757,7,2023-05-02T09:29:50Z",
      "87108,tt7366338,tv,Chernobyl,2019-05-06T00:00:00Z,,,8.636,8,2023-05-02T09:40:17Z",
    ),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt5700672", title: "부산행", year: 2016, rating: 7.757 },
        { id: "tt7366338", title: "Chernobyl", year: 2019 },
      ],
      says: /episode/,
    },
    own: ["부산행 · 7 · 2023-05-02", "Chernobyl · 8 · series · 2023-05-02"],
    ownSays: /episode/,
  },
  {
    what: "the watchlist of a TMDB account",
    name: "watchlist.csv",
    content: lines(
      "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated",
      "680,tt0110912,movie,Pulp Fiction,1994-09-10T00:00:00Z,,,8.49,,",
    ),
    catalog: { kind: "movie", items: [{ id: "tt0110912", title: "Pulp Fiction", year: 1994, rating: 8.49 }] },
    own: ["Pulp Fiction · watchlist"],
  },
  {
    what: "MyAnimeList's API",
    name: "import_mal_anime.json",
    content: json({
      data: [
        {
          list_status: {
            is_rewatching: true,
            num_episodes_watched: 1,
            score: 7,
            status: "completed",
            updated_at: "2022-12-28T19:21:04+00:00",
            comments: "",
          },
          node: { id: 32253, title: "Ama Gli Animali" },
        },
        {
          list_status: { score: 7, status: "plan_to_watch", updated_at: "2022-12-28T19:20:54+00:00" },
          node: { id: 44511, main_picture: { large: "https://x" }, title: "Chainsaw Man" },
        },
        {
          list_status: { score: 8, status: "on_hold", updated_at: "2022-12-16T22:35:50+00:00" },
          node: { id: 227, title: "FLCL" },
        },
        {
          list_status: {
            finish_date: "2021-02-02",
            score: 0,
            start_date: "2020-03-04",
            status: "watching",
            updated_at: "2023-02-02T21:41:43+00:00",
          },
          node: { id: 12189, title: "Hyouka" },
        },
      ],
      paging: {},
    }),
    own: [
      "Ama Gli Animali · 7 · series · 2022-12-28",
      "Chainsaw Man · 7 · series · 2022-12-28",
      "FLCL · 8 · series · 2022-12-16",
    ],
  },
  {
    what: "AniList's API",
    name: "import_anilist.json",
    content: json({
      data: {
        anime: {
          lists: [
            {
              name: "Completed",
              isCustomList: false,
              entries: [
                {
                  media: { title: { userPreferred: "FLCL" }, coverImage: { large: "https://x" }, idMal: 227 },
                  status: "COMPLETED",
                  score: 9,
                  progress: 6,
                  repeat: 0,
                  startedAt: { year: 2021, month: 5, day: 10 },
                  completedAt: { year: 2021, month: 5, day: 23 },
                  updatedAt: 1621728000,
                  notes: null,
                },
              ],
            },
            {
              name: "Planning",
              isCustomList: false,
              entries: [
                {
                  media: {
                    title: { userPreferred: "Hyouka" },
                    coverImage: { large: "https://x" },
                    idMal: 12189,
                  },
                  status: "PLANNING",
                  score: 0,
                  progress: 0,
                  completedAt: { year: null, month: null, day: null },
                  updatedAt: 1621728000,
                },
              ],
            },
          ],
        },
        manga: { lists: [] },
      },
    }),
    catalog: { kind: "movie", items: [{ title: "FLCL" }, { title: "Hyouka" }] },
    own: ["FLCL · 9 · series · 2021-05-23", "Hyouka · watchlist · series · 2021-05-23"],
  },
  {
    what: "Kitsu's API, whose titles stand in another list than the ratings",
    name: "import_kitsu_anime.json",
    content: json({
      data: [
        kitsuEntry("1722495", "1", {
          status: "completed",
          rating: "4.5",
          ratingTwenty: 18,
          finishedAt: "2023-09-01T12:00:00.000Z",
        }),
        kitsuEntry("1722496", "2", {
          status: "planned",
          rating: "0.0",
          ratingTwenty: null,
          finishedAt: null,
        }),
      ],
      included: [
        kitsuAnime("1", "Red Door"),
        kitsuAnime("2", "Blue Door"),
        { id: "100", type: "mappings", attributes: { externalSite: "myanimelist/anime", externalId: "1" } },
      ],
      links: {},
    }),
    own: ["Red Door · 9 · series · 2023-09-01", "Blue Door · watchlist · series"],
  },
  {
    what: "Yamtrack, of everything at once",
    name: "yamtrack.csv",
    content: lines(
      '"media_id","source","media_type","title","image","season_number","episode_number","score","progress","status","start_date","end_date","notes","progress_changed"',
      '"1668","tmdb","tv","Friends","https://x","","","","24","In progress","2024-02-09","2024-02-09","","2024-02-09T12:00:00Z"',
      '"10494","tmdb","movie","Perfect Blue","https://x","","","9.0","1","Completed","","2024-02-09","","2024-02-09T15:30:00Z"',
      '"1668","tmdb","season","Friends","https://x","1","","8.0","24","Completed","2024-02-09","2024-02-09","","2024-02-09T12:00:00Z"',
      '"1668","tmdb","episode","Friends","http://x","1","24","","","","","2024-02-09","","2024-02-09T12:00:00Z"',
      '"2","mal","manga","Berserk","https://x","","","","0","Completed","","2024-02-09","","2024-02-09T18:00:00Z"',
      '"19562","igdb","game","Resident Evil 7: Biohazard","https://x","","","","3h 00min","Completed","","2024-02-09","","2024-02-09T20:00:00Z"',
    ),
    catalog: {
      kind: "movie",
      items: [{ title: "Friends" }, { title: "Perfect Blue", rating: null }],
      says: /episode/,
    },
    own: [
      "Perfect Blue · 9 · 2024-02-09",
      "Berserk · seen · 2024-02-09",
      "Resident Evil 7: Biohazard · seen · 2024-02-09",
    ],
    ownSays: /episodes/,
  },
  {
    what: "IMDb's watchlist of 2020, in the encoding of Windows",
    name: "WATCHLIST.csv",
    content: Buffer.from(
      lines(
        "Position,Const,Created,Modified,Description,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated",
        '1,tt0110413,2020-05-23,2020-05-23,,Léon,https://x,movie,8.5,110,1994,"Action, Crime",995814,1994-09-14,Luc Besson,,',
        "2,tt4934214,2020-05-21,2020-05-21,,Taskmaster,https://x,tvSeries,9.1,60,2015,Comedy,3187,2015-08-01,,9,2020-05-24",
        '3,tt1407927,2020-05-21,2020-05-21,,180° South,https://x,movie,7.6,85,2010,"Documentary, Sport",2844,2010-02-10,Chris Malloy,,',
      ),
      "latin1",
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          id: "tt0110413",
          title: "Léon",
          year: 1994,
          people: ["Luc Besson"],
          rating: 8.5,
          votes: 995_814,
          runtime: 110,
        },
        { id: "tt4934214", title: "Taskmaster" },
        { id: "tt1407927", title: "180° South" },
      ],
    },
    own: [
      "Léon · watchlist · 2020-05-23",
      "Taskmaster · 9 · series · 2020-05-24",
      "180° South · watchlist · 2020-05-21",
    ],
  },
  {
    what: "IMDb's list of 2014",
    name: "WATCHLIST.csv",
    content: lines(
      '"position","const","created","modified","description","Title","Title type","Directors","You rated","IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes","Release Date (month/day/year)","URL"',
      '"1","tt0133093","Fri Nov  7 09:07:24 2014","","","The Matrix","Feature Film","Lana Wachowski","9","8.7","136","1999","action, sci_fi","1000","1999-03-31","http://x"',
      '"2","tt0113277","Fri Nov 14 10:07:24 2014","","","Heat","Feature Film","Michael Mann","","8.2","170","1995","action, crime, drama","1000","1995-12-15","http://x"',
    ),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0133093", rating: 8.7, runtime: 136, votes: 1000, people: ["Lana Wachowski"] },
        { id: "tt0113277", title: "Heat" },
      ],
      unknown: [],
    },
    own: ["The Matrix · 9 · 2014-11-07", "Heat · watchlist · 2014-11-14"],
  },
];

function kitsuEntry(id: string, anime: string, attributes: object): object {
  return {
    id,
    type: "libraryEntries",
    attributes,
    relationships: { anime: { data: { type: "anime", id: anime } } },
  };
}

function kitsuAnime(id: string, canonicalTitle: string): object {
  return {
    id,
    type: "anime",
    attributes: { canonicalTitle, posterImage: { tiny: "https://x" } },
    relationships: {},
  };
}

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
