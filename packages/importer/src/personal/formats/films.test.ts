import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../../test/support/text-source.ts";
import { zipOf } from "../../../../../test/support/zip-of.ts";
import { readRatings } from "../read-ratings.ts";

const json = (value: unknown): string => JSON.stringify(value);
const ids = (imdb: string, tmdb: number) => ({ trakt: 1, slug: "x", imdb, tmdb, plex: { guid: "y" } });
const matrix = { title: "The Matrix", year: 1999, ids: ids("tt0133093", 603) };
const series = { title: "Titanic", year: 1997, ids: ids("tt9900004", 99) };

/** What is taken of a file, in short: title, rating or what was said, day. */
async function taken(content: string | Uint8Array, name: string): Promise<readonly string[]> {
  const { entries } = await readRatings(sourceOf(content, { name }));
  return entries.map(({ title, rating, status, liked, at, form }) =>
    [
      title,
      rating ?? status,
      liked === true && status !== "liked" ? "liked" : null,
      form === "series" ? "series" : null,
      at?.slice(0, 10),
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(" · "),
  );
}

test.for<[what: string, file: string, content: string, taken: readonly string[]]>([
  [
    "IMDb of 2014, whose dates are those of C",
    "ratings.csv",
    lines(
      '"position","const","created","modified","description","Title","Title type","Directors","You rated","IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes","Release Date (month/day/year)","URL"',
      '"1","tt0133093","Fri Nov  7 09:07:24 2014","","","The Matrix","Feature Film","Lana Wachowski","9","8.7","136","1999","action, sci_fi","1","1999-03-31","http://x"',
    ),
    ["The Matrix · 9 · 2014-11-07"],
  ],
  [
    "IMDb of 2017, with the day added",
    "ratings.csv",
    lines(
      "Const,Your Rating,Date Added,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors",
      'tt0133093,8,2017-05-01,The Matrix,https://x,movie,8.7,136,1999,"Action",1,1999-03-31,Lana Wachowski',
    ),
    ["The Matrix · 8 · 2017-05-01"],
  ],
  [
    "IMDb's types, also in other languages",
    "ratings.csv",
    lines(
      "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors",
      ...[
        "TV Episode",
        "tvEpisode",
        "Episodio TV",
        "Video Game",
        "Podcast Series",
        "Podcast Episode",
        "Music Video",
      ].map(
        (type, at) =>
          `tt990000${at},2,2024-01-02,Titanic,Titanic,https://x,${type},7,42,1997,Drama,1,1997-01-01,X`,
      ),
      "tt9900010,3,2024-01-02,Titanic,Titanic,https://x,TV Mini Series,7,42,1997,Drama,1,1997-01-01,X",
      "tt9900011,4,2024-01-02,Red Door,Red Door,https://x,TV Movie,7,42,1997,Drama,1,1997-01-01,X",
    ),
    ["Titanic · 3 · series · 2024-01-02", "Red Door · 4 · 2024-01-02"],
  ],
  [
    "Trakt's ratings of the API",
    "ratings.json",
    json([
      { rated_at: "2024-03-07T19:37:27.000Z", rating: 8, type: "movie", movie: matrix },
      { rated_at: "2024-03-07T19:37:27.000Z", rating: 2, type: "show", show: series },
      {
        rated_at: "2024-03-07T19:37:27.000Z",
        rating: 1,
        type: "season",
        season: { number: 1 },
        show: series,
      },
      {
        rated_at: "2024-03-07T19:37:27.000Z",
        rating: 1,
        type: "episode",
        episode: { title: "Titanic" },
        show: series,
      },
    ]),
    ["The Matrix · 8 · 2024-03-07", "Titanic · 2 · series · 2024-03-07"],
  ],
  [
    "Trakt's history and its shows",
    "watched-history.json",
    json([
      {
        id: 1,
        watched_at: "2025-06-24T21:30:00.000Z",
        action: "watch",
        type: "episode",
        episode: { season: 1, number: 2, title: "x", ids: {} },
        show: series,
      },
      { id: 2, watched_at: "2025-06-24T21:30:00.000Z", action: "watch", type: "movie", movie: matrix },
    ]),
    ["The Matrix · seen · 2025-06-24"],
  ],
  [
    "what Trakt calls watched",
    "watched-movies.json",
    json([{ plays: 2, last_watched_at: "2023-06-01T12:00:00.000Z", movie: matrix }]),
    ["The Matrix · seen · 2023-06-01"],
  ],
  [
    "Trakt's collection says nothing of liking",
    "collection-movies.json",
    json([{ collected_at: "2023-06-01T12:00:00.000Z", movie: matrix }]),
    [],
  ],
  [
    "TMDB's account",
    "ratings.csv",
    lines(
      "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated",
      "85987,tt0583459,tv,Friends S1E1,1994-09-22T00:00:00Z,1,1,6.976,8,2023-01-07T16:35:52Z",
      "603,tt0133093,movie,The Matrix,1999-03-30T00:00:00Z,,,8.2,7,2023-05-02T09:29:50Z",
    ),
    ["The Matrix · 7 · 2023-05-02"],
  ],
  [
    "TMDB's watchlist",
    "watchlist.csv",
    lines(
      "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date Rated",
      "603,tt0133093,movie,The Matrix,1999-03-30T00:00:00Z,,,8.2,,",
    ),
    ["The Matrix · watchlist"],
  ],
  [
    "Letterboxd's import format, out of five",
    "to-letterboxd.csv",
    lines(
      "imdbID,Title,Year,Rating,WatchedDate,Review",
      'tt0133093,The Matrix,1999,4.5,2020-01-02,"A\nline"',
    ),
    ["The Matrix · 9 · 2020-01-02"],
  ],
  [
    "a list of Letterboxd by itself",
    "sci-fi.csv",
    lines(
      "Letterboxd list export v7",
      "Date,Name,Tags,URL,Description",
      '2023-04-17,"Sci-fi, mostly",,https://x,',
      "",
      "Position,Name,Year,URL,Description",
      "1,The Matrix,1999,https://boxd.it/a,",
    ),
    ["The Matrix · watchlist"],
  ],
  [
    "Netflix's activity",
    "ViewingActivity.csv",
    lines(
      "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,Bookmark,Latest Bookmark,Country",
      "Ana,2024-05-02 19:00:00,01:40:00,,The Matrix,,TV,x,x,DE",
      "Ana,2024-05-02 18:00:00,00:01:30,,Titanic,TRAILER,TV,x,x,DE",
      "Ana,2024-05-02 18:00:00,00:01:30,,Heat,,TV,x,x,DE",
      'Ana,2024-05-02 18:00:00,00:41:30,"Autoplayed: user action: None; ",Alien,,TV,x,x,DE',
      "Ana,2024-05-02 18:00:00,00:41:30,,Dark: Staffel 1: Geheimnisse,,TV,x,x,DE",
    ),
    ["The Matrix · seen · 2024-05-02"],
  ],
  [
    "Netflix's history, whose days show the order",
    "NetflixViewingHistory.csv",
    lines(
      "Title,Date",
      '"The Matrix","25/02/2024"',
      '"John Wick: Chapter 2","01/02/2024"',
      '"Money Heist: Part 5: A Family Tradition","01/02/2024"',
      '"The Queen\'s Gambit: Limited Series: Openings","01/02/2024"',
      '"Stranger Things: Stranger Things 3: Chapter One","01/02/2024"',
    ),
    ["The Matrix · seen · 2024-02-25", "John Wick: Chapter 2 · seen · 2024-02-01"],
  ],
  [
    "Simkl's backup",
    "SimklBackup.json",
    json({
      shows: [
        {
          added_to_watchlist_at: "2020-01-20T20:09:04Z",
          status: "completed",
          user_rating: 3,
          show: { title: "Titanic", year: 1997, ids: { simkl: 1, imdb: "tt9900004", tmdb: "9" } },
        },
      ],
      anime: [],
      movies: [
        {
          added_to_watchlist_at: "2020-01-20T20:09:04Z",
          last_watched_at: "2021-02-03T20:00:00Z",
          user_rating: 8,
          status: "completed",
          movie: matrix,
        },
        {
          added_to_watchlist_at: "2020-01-20T20:09:04Z",
          user_rating: null,
          status: "plantowatch",
          movie: { title: "Heat", year: 1995, ids: { imdb: "tt0113277" } },
        },
        {
          added_to_watchlist_at: "2020-01-20T20:09:04Z",
          user_rating: null,
          status: "dropped",
          movie: { title: "Alien", year: 1979, ids: {} },
        },
      ],
    }),
    ["Titanic · 3 · series · 2020-01-20", "The Matrix · 8 · 2021-02-03", "Heat · watchlist · 2020-01-20"],
  ],
  [
    "TV Time",
    "tracking-prod-records.csv",
    lines(
      "type-uuid-n,uuid,release_date,runtime,type,created_at,entity_type,movie_name,series_name",
      "a,b,1999-03-31 00:00:00,8160,watch,2023-05-10 09:25:35,movie,The Matrix,",
      "a,b,1995-12-15 00:00:00,8160,towatch,2023-05-10 09:25:35,movie,Heat,",
      "a,b,1995-12-15 00:00:00,8160,follow,2023-05-10 09:25:35,movie,Heat,",
      "a,b,,,watch,2023-05-10 09:25:35,episode,,Friends",
    ),
    ["The Matrix · seen · 2023-05-10", "Heat · watchlist · 2023-05-10"],
  ],
  [
    "Criticker, whose series its addresses tell",
    "ratings.csv",
    lines(
      "Score, Film Name, Year, Date Rated, Mini Review, URL, IMDB ID",
      '85,"The Matrix",1999,"Jun 21 2014, 22:06","",https://www.criticker.com/film/The-Matrix/,tt0133093',
      '0,"Titanic",1997,"Jun 21 2014, 22:06","",https://www.criticker.com/tv/Titanic/,tt9900004',
    ),
    ["The Matrix · 8.5 · 2014-06-21", "Titanic · 0 · series · 2014-06-21"],
  ],
  [
    "MyAnimeList's API",
    "animelist.json",
    json({
      data: [
        {
          node: { id: 1, title: "Your Name.", media_type: "movie" },
          list_status: { status: "completed", score: 9, updated_at: "2024-05-01T10:00:00+00:00" },
        },
        {
          node: { id: 2, title: "Red Door", media_type: "tv" },
          list_status: { status: "dropped", score: 0, updated_at: "2024-05-01T10:00:00+00:00" },
        },
        {
          node: { id: 3, title: "Blue Door", media_type: "movie" },
          list_status: { status: "plan_to_watch", score: 0 },
        },
      ],
    }),
    ["Your Name. · 9 · 2024-05-01", "Blue Door · watchlist"],
  ],
  [
    "AniList",
    "anilist.json",
    json({
      data: {
        MediaListCollection: {
          lists: [
            {
              name: "Completed",
              status: "COMPLETED",
              entries: [
                {
                  status: "COMPLETED",
                  score: 85,
                  completedAt: { year: 2024, month: 5, day: 7 },
                  media: {
                    id: 1,
                    idMal: 32281,
                    format: "MOVIE",
                    title: { romaji: "Kimi no Na wa.", english: "Your Name." },
                    seasonYear: 2016,
                  },
                },
              ],
            },
            {
              name: "Planning",
              entries: [
                {
                  status: "PLANNING",
                  score: 0,
                  completedAt: { year: null, month: null, day: null },
                  media: {
                    id: 2,
                    format: "MOVIE",
                    title: { romaji: "Akai Doa", english: null },
                    seasonYear: 2001,
                  },
                },
              ],
            },
          ],
        },
      },
    }),
    ["Your Name. · 8.5 · 2024-05-07", "Akai Doa · watchlist"],
  ],
  [
    "Kitsu, whose titles stand apart",
    "kitsu.json",
    json({
      data: [
        {
          id: "1",
          type: "libraryEntries",
          attributes: { status: "completed", ratingTwenty: 18, finishedAt: "2024-05-07T10:00:00.000Z" },
          relationships: { anime: { data: { type: "anime", id: "7" } } },
        },
      ],
      included: [
        {
          id: "7",
          type: "anime",
          attributes: {
            canonicalTitle: "Kimi no Na wa.",
            titles: { en: "Your Name." },
            subtype: "movie",
            startDate: "2016-08-26",
          },
        },
      ],
    }),
    ["Your Name. · 9 · 2024-05-07"],
  ],
  [
    "Jellyfin's items",
    "items.json",
    json({
      Items: [
        {
          Name: "The Matrix",
          Type: "Movie",
          ProductionYear: 1999,
          ProviderIds: { Imdb: "tt0133093" },
          UserData: {
            Played: true,
            IsFavorite: true,
            LastPlayedDate: "2024-05-07T10:00:00.0000000Z",
            PlayCount: 1,
          },
        },
        {
          Name: "Heat",
          Type: "Movie",
          ProductionYear: 1995,
          UserData: { Played: false, IsFavorite: false, PlayCount: 0 },
        },
        { Name: "Pilot", Type: "Episode", UserData: { Played: true, IsFavorite: false, PlayCount: 1 } },
      ],
    }),
    ["The Matrix · seen · liked · 2024-05-07"],
  ],
  [
    "Kodi's answer",
    "movies.json",
    json({
      id: 1,
      jsonrpc: "2.0",
      result: {
        limits: { end: 2, start: 0, total: 2 },
        movies: [
          {
            label: "The Matrix",
            movieid: 1,
            playcount: 2,
            title: "The Matrix",
            year: 1999,
            userrating: 8,
            lastplayed: "2024-05-07 21:00:00",
            uniqueid: { imdb: "tt0133093", tmdb: "603" },
          },
          {
            label: "Heat",
            movieid: 2,
            playcount: 0,
            title: "Heat",
            year: 1995,
            userrating: 0,
            lastplayed: "",
            uniqueid: {},
          },
        ],
      },
    }),
    ["The Matrix · 8 · 2024-05-07"],
  ],
  [
    "Yamtrack, of every kind",
    "yamtrack.csv",
    lines(
      "media_id,source,media_type,title,image,season_number,episode_number,score,progress,status,start_date,end_date,notes,progress_changed",
      "603,tmdb,movie,The Matrix,x,,,9.0,1,Completed,,2024-02-09,,",
      "1668,tmdb,tv,Friends,x,,,8,24,Completed,,2024-02-09,,",
      "1668,tmdb,season,Friends,x,1,,8,24,Completed,,2024-02-09,,",
      "1668,tmdb,episode,Friends,x,1,24,,,,,2024-02-09,,",
      "2,mal,manga,Berserk,x,,,,0,Completed,,2024-02-09,,",
      "3,igdb,game,Red Door,x,,,,3h,Planning,,,,",
    ),
    [
      "The Matrix · 9 · 2024-02-09",
      "Friends · 8 · series · 2024-02-09",
      "Berserk · seen · 2024-02-09",
      "Red Door · watchlist",
    ],
  ],
  [
    "MyAnimeList's XML",
    "animelist.xml",
    `<?xml version="1.0" encoding="UTF-8" ?>
<myanimelist>
<myinfo><user_id>1</user_id><user_name>ana</user_name></myinfo>
<anime><series_animedb_id>32281</series_animedb_id><series_title><![CDATA[Your Name.]]></series_title><series_type>Movie</series_type><my_start_date>0000-00-00</my_start_date><my_finish_date>2020-01-02</my_finish_date><my_score>9</my_score><my_status>Completed</my_status></anime>
<anime><series_animedb_id>1</series_animedb_id><series_title><![CDATA[Red Door]]></series_title><series_type>TV</series_type><my_finish_date>0000-00-00</my_finish_date><my_score>0</my_score><my_status>Plan to Watch</my_status></anime>
<anime><series_animedb_id>2</series_animedb_id><series_title><![CDATA[Blue Door]]></series_title><series_type>Movie</series_type><my_finish_date>0000-00-00</my_finish_date><my_score>0</my_score><my_status>Dropped</my_status></anime>
</myanimelist>`,
    ["Your Name. · 9 · 2020-01-02", "Red Door · watchlist · series"],
  ],
  [
    "Kodi's NFO, not the rating of all beside one's own",
    "The Matrix (1999).nfo",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?><movie><title>The Matrix</title><year>1999</year><userrating>8</userrating><ratings><rating name="imdb" max="10" default="true"><value>6.7</value><votes>1000</votes></rating></ratings><playcount>1</playcount><lastplayed>2024-05-07</lastplayed><uniqueid type="imdb" default="true">tt0133093</uniqueid></movie>',
    ["The Matrix · 8 · 2024-05-07"],
  ],
  [
    "Simkl's table",
    "SimklBackup.csv",
    lines(
      "SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB,MAL_ID",
      "1,The Matrix,movie,1999,completed,,2020-01-02,8,,,603,tt0133093,",
      "2,Titanic,tv,1997,completed,,2020-01-02,3,,,9,tt9900004,",
    ),
    ["The Matrix · 8 · 2020-01-02", "Titanic · 3 · series · 2020-01-02"],
  ],
  [
    "a list of one's own that is keyed by id",
    "watched_movies.json",
    json({
      "603": { title: "The Matrix", rating: 4.5, watched_at: "2020-01-02" },
      "597": { title: "Titanic", rating: 3, watched_at: "2020-01-02" },
    }),
    ["Titanic · 6 · 2020-01-02", "The Matrix · 9 · 2020-01-02"],
  ],
  [
    "reviews with the film inside",
    "reviews.json",
    json({
      user: { name: "ana" },
      reviews: { items: [{ film: { title: "The Matrix", year: 1999 }, score: 9 }] },
    }),
    ["The Matrix · 9"],
  ],
  [
    "anything with titles and ratings",
    "mine.csv",
    lines(
      "Film;Jahr;Meine Bewertung;Gesehen am",
      "The Matrix;1999;★★★★½;02.01.2020",
      "Heat;1995;8/10;03.01.2020",
      "Alien;1979;0;",
    ),
    ["The Matrix · 9 · 2020-01-02", "Heat · 8 · 2020-01-03", "Alien · seen"],
  ],
])("of %s", async ([, file, content, wanted]) => {
  expect(await taken(content, file)).toEqual(wanted);
});

test("Trakt's archive of 2026 gives each film once", async () => {
  const zip = zipOf({
    "user-profile.json": json({ username: "ana", name: "Ana", ids: { slug: "ana" } }),
    "ratings-movies.json": json([
      { rated_at: "2024-03-07T19:37:27.000Z", rating: 8, type: "movie", movie: matrix },
    ]),
    "watched-movies.json": json([{ plays: 1, last_watched_at: "2023-06-01T12:00:00.000Z", movie: matrix }]),
    "watched-shows.json": json([
      {
        plays: 3,
        last_watched_at: "2023-06-01T12:00:00.000Z",
        show: series,
        seasons: [
          { number: 1, episodes: [{ number: 1, plays: 1, last_watched_at: "2023-06-01T12:00:00.000Z" }] },
        ],
      },
    ]),
    "lists-favorites.json": json([
      { rank: 1, listed_at: "2024-02-01T15:00:00.000Z", type: "movie", movie: matrix },
    ]),
    "lists-list-4242-bad-films.json": json([
      {
        rank: 1,
        listed_at: "2024-02-01T15:00:00.000Z",
        type: "movie",
        movie: { title: "Heat", year: 1995, ids: { imdb: "tt0113277" } },
      },
    ]),
    "comments-movies.json": json([{ type: "movie", movie: matrix, comment: { comment: "x", rating: 1 } }]),
  });
  expect(await taken(zip, "trakt-export.zip")).toEqual([
    "The Matrix · 8 · liked · 2024-03-07",
    "Titanic · seen · series · 2023-06-01",
  ]);
});

test("Letterboxd's archive of 2025: likes are likes, lists of wishes are wishes, and others are said to be left out", async () => {
  const film = (...rows: string[]) => lines("Date,Name,Year,Letterboxd URI", ...rows);
  const list = (name: string, ...rows: string[]) =>
    lines(
      "Letterboxd list export v7",
      "Date,Name,Tags,URL,Description",
      `2023-04-17,${name},,https://x,`,
      "",
      "Position,Name,Year,URL,Description",
      ...rows,
    );
  const zip = zipOf({
    "profile.csv": lines("Date Joined,Username,Given Name", "2020-01-01,ana,Ana"),
    "comments.csv": lines("Date,Content,Comment", "2020-01-01,https://x,Nice"),
    "watched.csv": film("2020-01-02,The Matrix,1999,https://boxd.it/a"),
    "reviews.csv": lines(
      "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date",
      '2020-01-03,Alien,1979,https://x,4,,"Good,\nvery",,2020-01-01',
    ),
    "likes/films.csv": film("2020-01-02,The Matrix,1999,https://boxd.it/a"),
    "likes/reviews.csv": film("2020-01-02,Heat,1995,https://boxd.it/r"),
    "likes/lists.csv": film("2020-01-02,Worst of all,,https://boxd.it/l"),
    "lists/to-see.csv": list("To see", "1,Toy Story,1995,https://boxd.it/c,"),
    "lists/worst.csv": list("Worst of all", "1,Cats,2019,https://boxd.it/d,"),
    "orphaned/diary.csv": film("2020-01-02,Juno,2007,https://boxd.it/e"),
  });
  expect((await taken(zip, "letterboxd.zip")).toSorted()).toEqual([
    "Alien · 8 · 2020-01-01",
    "The Matrix · seen · liked · 2020-01-02",
    "Toy Story · watchlist",
  ]);
  const { report } = await readRatings(sourceOf(zip, { name: "letterboxd.zip" }));
  expect(report.leftOut.map(({ what }) => what).join()).toContain("lists of your own");
});
