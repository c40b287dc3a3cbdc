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
      "85987,tt0583459,tv,Friends S1E1,1994-09-22T00:00:00Z,1,1,7.1,8,2024-04-05T20:00:00Z",
      "496243,tt6751668,movie,기생충,2019-05-30T00:00:00Z,,,8.5,7,2024-05-06T20:00:00Z",
      "70523,tt5753856,tv,Dark,2017-12-01T00:00:00Z,,,8.4,8,2024-05-07T20:00:00Z",
    ),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt6751668", title: "기생충", year: 2019, rating: 8.5 },
        { id: "tt5753856", title: "Dark", year: 2017 },
      ],
      says: /episode/,
    },
    own: ["기생충 · 7 · 2024-05-06", "Dark · 8 · series · 2024-05-07"],
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
            updated_at: "2024-03-01T20:00:00+00:00",
            comments: "",
          },
          node: { id: 1, title: "Red Door" },
        },
        {
          list_status: { score: 7, status: "plan_to_watch", updated_at: "2024-03-01T20:00:01+00:00" },
          node: { id: 2, main_picture: { large: "https://x" }, title: "Blue Door" },
        },
        {
          list_status: { score: 8, status: "on_hold", updated_at: "2024-03-02T20:00:00+00:00" },
          node: { id: 3, title: "Green Door" },
        },
        {
          list_status: {
            finish_date: "2024-02-02",
            score: 0,
            start_date: "2024-01-04",
            status: "watching",
            updated_at: "2024-03-03T20:00:00+00:00",
          },
          node: { id: 4, title: "Grey Door" },
        },
      ],
      paging: {},
    }),
    own: [
      "Red Door · 7 · series · 2024-03-01",
      "Blue Door · 7 · series · 2024-03-01",
      "Green Door · 8 · series · 2024-03-02",
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
                  media: {
                    title: { userPreferred: "Green Door" },
                    coverImage: { large: "https://x" },
                    idMal: 3,
                  },
                  status: "COMPLETED",
                  score: 9,
                  progress: 6,
                  repeat: 0,
                  startedAt: { year: 2024, month: 3, day: 10 },
                  completedAt: { year: 2024, month: 3, day: 23 },
                  updatedAt: 1711152000,
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
                    title: { userPreferred: "Grey Door" },
                    coverImage: { large: "https://x" },
                    idMal: 4,
                  },
                  status: "PLANNING",
                  score: 0,
                  progress: 0,
                  completedAt: { year: null, month: null, day: null },
                  updatedAt: 1711152000,
                },
              ],
            },
          ],
        },
        manga: { lists: [] },
      },
    }),
    catalog: { kind: "movie", items: [{ title: "Green Door" }, { title: "Grey Door" }] },
    own: ["Green Door · 9 · series · 2024-03-23", "Grey Door · watchlist · series · 2024-03-23"],
  },
  {
    what: "Kitsu's API, whose titles stand in another list than the ratings",
    name: "import_kitsu_anime.json",
    content: json({
      data: [
        kitsuEntry("11", "1", {
          status: "completed",
          rating: "4.5",
          ratingTwenty: 18,
          finishedAt: "2023-09-01T12:00:00.000Z",
        }),
        kitsuEntry("12", "2", {
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
      '"1668","tmdb","tv","Friends","https://x","","","","24","In progress","2024-03-08","2024-03-08","","2024-03-08T12:00:00Z"',
      '"949","tmdb","movie","Heat","https://x","","","9.0","1","Completed","","2024-03-08","","2024-03-08T15:30:00Z"',
      '"1668","tmdb","season","Friends","https://x","1","","8.0","24","Completed","2024-03-08","2024-03-08","","2024-03-08T12:00:00Z"',
      '"1668","tmdb","episode","Friends","http://x","1","24","","","","","2024-03-08","","2024-03-08T12:00:00Z"',
      '"2","mal","manga","Red Door","https://x","","","","0","Completed","","2024-03-08","","2024-03-08T18:00:00Z"',
      '"71","igdb","game","Portal","https://x","","","","3h 00min","Completed","","2024-03-08","","2024-03-08T20:00:00Z"',
    ),
    catalog: {
      kind: "movie",
      items: [{ title: "Friends" }, { title: "Heat", rating: null }],
      says: /episode/,
    },
    own: ["Heat · 9 · 2024-03-08", "Red Door · seen · 2024-03-08", "Portal · seen · 2024-03-08"],
    ownSays: /episodes/,
  },
  {
    what: "IMDb's watchlist of 2020, in the encoding of Windows",
    name: "WATCHLIST.csv",
    content: Buffer.from(
      lines(
        "Position,Const,Created,Modified,Description,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated",
        '1,tt0110413,2021-06-03,2021-06-03,,Léon,https://x,movie,8.5,110,1994,"Action, Crime",995814,1994-09-14,Luc Besson,,',
        "2,tt5753856,2021-06-01,2021-06-01,,Dark,https://x,tvSeries,8.7,60,2017,Drama,4000,2017-12-01,,9,2021-06-04",
        '3,tt0211915,2021-06-01,2021-06-01,,Amélie,https://x,movie,8.3,122,2001,"Comedy, Romance",7000,2001-04-25,Jean-Pierre Jeunet,,',
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
        { id: "tt5753856", title: "Dark" },
        { id: "tt0211915", title: "Amélie" },
      ],
    },
    own: [
      "Léon · watchlist · 2021-06-03",
      "Dark · 9 · series · 2021-06-04",
      "Amélie · watchlist · 2021-06-01",
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
