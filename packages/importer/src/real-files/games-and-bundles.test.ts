import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { odsOf, xlsxOf } from "../../../../test/support/sheets.ts";
import { lines } from "../../../../test/support/text-source.ts";

const json = (value: unknown): string => JSON.stringify(value);
const FILMS = lines("title,year,genres", "Heat,1995,Crime", "Up,2009,Comedy");
const heatAndUp = [
  { title: "Heat", year: 1995, genres: ["Crime"] },
  { title: "Up", year: 2009, genres: ["Comedy"] },
];
const owned = {
  response: {
    game_count: 2,
    games: [
      { appid: 400, name: "Portal", playtime_forever: 300, img_icon_url: "x", rtime_last_played: 1577836800 },
      { appid: 70, name: "Half-Life", playtime_forever: 0, img_icon_url: "y", rtime_last_played: 0 },
    ],
  },
};
const GAMES = [{ title: "Portal" }, { title: "Half-Life" }];

const FILES: readonly RealFile[] = [
  {
    what: "Steam's owned games",
    name: "steam-owned-games.json",
    content: json(owned),
    catalog: { kind: "game", items: GAMES },
    own: ["Portal · seen · 2020-01-01"],
    ownSays: /never played/,
  },
  {
    what: "the same of another program",
    name: "owned_games.json",
    content: JSON.stringify(owned, null, 4),
    catalog: { kind: "game", items: GAMES },
  },
  {
    what: "Steam's games of the last two weeks",
    name: "recent_data.json",
    content: json({
      response: {
        total_count: 2,
        games: [
          { appid: 400, name: "Portal", playtime_2weeks: 30, playtime_forever: 300 },
          { appid: 70, name: "Half-Life", playtime_2weeks: 5, playtime_forever: 5 },
        ],
      },
    }),
    catalog: { kind: "game", items: GAMES },
  },
  {
    what: "hours on Steam",
    name: "steam_games.csv",
    content: lines("id,hours,name", "400,12.5,Portal", "70,3.1,Half-Life"),
    catalog: { kind: "game", items: GAMES },
  },
  {
    what: "games of Metacritic, whose title is called game",
    name: "metacritic_games.csv",
    content: lines(
      "game,platform,developer,genre,number_players,rating,release_date,positive_critics,neutral_critics,negative_critics,metascore,user_score",
      'Red Door,PC,Alpha Ltd,Action Adventure,1 Player,E,"Mar 1, 2001",20,2,1,81,7.9',
    ),
    catalog: { kind: "game", items: [{ title: "Red Door", year: 2001, people: ["Alpha Ltd"] }] },
  },
  {
    what: "games with reviews",
    name: "video_games.csv",
    content: lines(
      "Title,Features.Handheld?,Features.Max Players,Metadata.Genres,Metadata.Publishers,Metrics.Review Score,Release.Console,Release.Rating,Release.Year,Length.All PlayStyles.Average",
      'Red Door,True,1,"Action,Adventure",Alpha,81,PSP,T,2005,12.1',
    ),
    catalog: {
      kind: "game",
      items: [{ title: "Red Door", year: 2005, genres: ["Action", "Adventure"], rating: 8.1 }],
    },
  },
  {
    what: "sales of video games, tbd for a score, one row for each platform",
    name: "Video_Games_Sales_as_at_22_Dec_2016.csv",
    content: lines(
      "Name,Platform,Year_of_Release,Genre,Publisher,NA_Sales,EU_Sales,JP_Sales,Other_Sales,Global_Sales,Critic_Score,Critic_Count,User_Score,User_Count,Developer,Rating",
      "Red Door,Wii,2006,Sports,Alpha,41.36,28.96,3.77,8.45,82.53,76,51,8,322,Alpha Dev,E",
      "Red Door,PC,2006,Sports,Alpha,1,1,0,0,2,70,5,tbd,,Alpha Dev,E",
      "Blue Door,NES,N/A,Puzzle,Beta,1,1,0,0,2,,,tbd,,,",
    ),
    catalog: {
      kind: "game",
      count: 2,
      items: [
        { title: "Red Door", rating: 7.6, votes: 322 },
        { title: "Red Door", year: 2006, people: ["Alpha Dev"] },
        { title: "Blue Door", year: null },
      ],
    },
  },
  {
    what: "the same, cleaned",
    name: "videogame_clean.csv",
    content: lines(
      "name,platform,year,genre,publisher,na_sales,eu_sales,jp_sales,other_sales,global_sales",
      "Red Door,Wii,2006,Sports,Alpha,41.36,28.96,3.77,8.45,82.53",
    ),
    catalog: { kind: "game", items: [{ title: "Red Door", year: 2006, genres: ["Sports"] }] },
  },
  {
    what: "Backloggd's games of Kaggle",
    name: "games.csv",
    content: lines(
      ",Title,Release Date,Team,Rating,Times Listed,Number of Reviews,Genres,Summary,Reviews,Plays,Playing,Backlogs,Wishlist",
      "0,Red Door,\"Feb 25, 2022\",\"['Alpha Ltd', 'Beta']\",4.5,3.9K,3.9K,\"['Adventure', 'RPG']\",A door.,\"['Good.']\",17K,3.8K,4.6K,4.8K",
    ),
    catalog: {
      kind: "game",
      items: [
        {
          title: "Red Door",
          year: 2022,
          people: ["Alpha Ltd", "Beta"],
          rating: 9,
          genres: ["Adventure", "RPG"],
        },
      ],
    },
  },
  {
    what: "HowLongToBeat's hours of one series",
    name: "mario_games.csv",
    content: lines("title,main_story,main_extra,completionist,all_styles", "Super Red,2.1,2.5,3,2.4"),
    catalog: { kind: "game", items: [{ title: "Super Red" }] },
  },
  {
    what: "an export in which all names are empty",
    name: "export.csv",
    content: lines("name,rating,status", ",5,played", ",4,played", ",3,played"),
    catalog: { refused: "too-many-bad-rows", says: /title/ },
  },
  {
    what: "MyAnimeList's own export",
    name: "animelist.xml",
    content:
      '<?xml version="1.0" encoding="UTF-8" ?>\n<!-- Created by XML Export -->\n<myanimelist><myinfo><user_id>1</user_id><user_export_type>1</user_export_type><user_total_anime>2</user_total_anime></myinfo>' +
      "<anime><series_animedb_id>1</series_animedb_id><series_title><![CDATA[Red Bebop]]></series_title><series_type>TV</series_type><series_episodes>26</series_episodes><my_watched_episodes>26</my_watched_episodes><my_finish_date>2020-01-31</my_finish_date><my_score>9</my_score><my_status>Completed</my_status></anime>" +
      "<anime><series_animedb_id>2</series_animedb_id><series_title><![CDATA[Blue & Red]]></series_title><series_type>Movie</series_type><my_finish_date>0000-00-00</my_finish_date><my_score>0</my_score><my_status>Plan to Watch</my_status></anime></myanimelist>",
    catalog: {
      kind: "movie",
      items: [
        { title: "Red Bebop", rating: null },
        { title: "Blue & Red", rating: null },
      ],
    },
    own: ["Red Bebop · 9 · series · 2020-01-31", "Blue & Red · watchlist"],
  },
  {
    what: "an NFO file of Kodi and Jellyfin",
    name: "movie.nfo",
    content:
      '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<movie><plot>About heat.</plot><title>Heat</title><originaltitle>Heat</originaltitle><year>1995</year><runtime>170</runtime><rating>8.2</rating><uniqueid type="imdb">tt0113277</uniqueid><genre>Crime</genre><genre>Drama</genre><director>Michael Mann</director><actor><name>Al Pacino</name><role>Hanna</role></actor></movie>\nhttps://www.imdb.com/title/tt0113277/',
    catalog: {
      kind: "movie",
      items: [
        {
          id: "tt0113277",
          title: "Heat",
          year: 1995,
          runtime: 170,
          rating: 8.2,
          genres: ["Crime", "Drama"],
          people: ["Michael Mann", "Al Pacino"],
        },
      ],
    },
  },
  {
    what: "an iTunes library",
    name: "Library.xml",
    content:
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict><key>Major Version</key><integer>1</integer><key>Tracks</key><dict><key>2001</key><dict><key>Track ID</key><integer>2001</integer><key>Name</key><string>Home</string><key>Artist</key><string>Anna Alpha</string><key>Genre</key><string>Rock</string><key>Total Time</key><integer>180000</integer><key>Year</key><integer>2001</integer></dict><key>2003</key><dict><key>Track ID</key><integer>2003</integer><key>Name</key><string>Home</string><key>Artist</key><string>Bert Beta</string><key>Genre</key><string>Pop</string><key>Total Time</key><integer>200000</integer></dict></dict></dict></plist>',
    catalog: {
      kind: "music",
      items: [
        { title: "Home", people: ["Anna Alpha"], genres: ["Rock"], runtime: 3, year: 2001 },
        { title: "Home", people: ["Bert Beta"] },
      ],
    },
  },
  {
    what: "songs as XML",
    name: "top_song.xml",
    content:
      '<?xml version="1.0"?>\n<songs><song rank="1"><title>Home</title><artist>Anna Alpha</artist><year>2001</year></song><song rank="2"><title>Away</title><artist>Bert Beta</artist><year>2002</year></song></songs>',
    catalog: {
      kind: "music",
      items: [
        { title: "Home", people: ["Anna Alpha"], year: 2001 },
        { title: "Away", people: ["Bert Beta"] },
      ],
    },
  },
  {
    what: "Excel",
    name: "movies.xlsx",
    content: xlsxOf([
      ["Title", "Year", "Genres"],
      ["Heat", 1995, "Crime"],
      ["Up", 2009, "Comedy"],
    ]),
    catalog: { kind: "movie", items: heatAndUp },
  },
  {
    what: "Excel with a line above the table, and a second sheet of numbers",
    name: "Greatest films of all time.xlsx",
    content: xlsxOf(
      [
        ["The greatest films", ""],
        ["Title", "Year", "Genres"],
        ["Heat", 1995, "Crime"],
        ["Up", 2009, "Comedy"],
      ],
      { sheets: { Counts: [["n"], [2]] } },
    ),
    catalog: { kind: "movie", items: heatAndUp },
  },
  {
    what: "LibreOffice",
    name: "movies.ods",
    content: odsOf([
      ["Title", "Year", "Genres"],
      ["Heat", 1995, "Crime"],
      ["Up", 2009, "Comedy"],
    ]),
    catalog: { kind: "movie", items: heatAndUp },
  },
  {
    what: "a dump of MySQL",
    name: "disney_mysql.sql",
    content:
      "-- MySQL dump 10.13\nDROP TABLE IF EXISTS `disney`;\nCREATE TABLE `disney` (`title` text);\nINSERT INTO `disney` VALUES ('Heat');\n",
    catalog: { refused: "file-binary", says: /dump/ },
  },
  {
    what: "genres alone, by the number of the film",
    name: "genres.csv",
    content: lines("movie_id,genre", "862,Animation", "862,Comedy"),
    catalog: { refused: "column-missing" },
  },
  {
    what: "quotations of films",
    name: "movie_quotes.json",
    content: json([
      { quote: "Of doors", movie: "Casablanca", type: "movie", year: 1942 },
      { quote: "Of walls", movie: "The Wizard", type: "movie", year: 1939 },
    ]),
    catalog: {
      kind: "movie",
      items: [
        { title: "Casablanca", year: 1942 },
        { title: "The Wizard", year: 1939 },
      ],
    },
  },
  {
    what: "plots with genres as tags",
    name: "tagged_plots_movielens.csv",
    content: lines(
      ",movieId,plot,tag",
      '0,1,"Toys, at play, in a room",animation',
      '1,2,"A game of dice",fantasy',
    ),
    catalog: { refused: "column-missing" },
  },
  {
    what: "a small table of IMDb",
    name: "movies.csv",
    content: lines("id,name,year,rank", "0,#28,2002,", '1,"Heat",1995,8.2'),
    catalog: {
      kind: "movie",
      items: [
        { title: "#28", year: 2002 },
        { title: "Heat", year: 1995 },
      ],
    },
  },
  {
    what: "plots of Wikipedia, cut off inside of a quote",
    name: "wiki_movie_plots_deduped_short.csv",
    content:
      'Release Year,Title,Origin/Ethnicity,Director,Cast,Genre,Wiki Page,Plot\n1901,Red Door,American,Unknown,,unknown,https://x,"A door"\n1902,Blue Door,American,Anna Alpha,,comedy,https://x,"A door that is\n',
    catalog: { refused: "file-damaged" },
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));

test("SQLite and tar, of a folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "moodreel-real-"));
  try {
    const path = join(folder, "disney.sqlite");
    const database = new DatabaseSync(path);
    database.exec(
      "CREATE TABLE films (title TEXT, year INTEGER, genres TEXT); INSERT INTO films VALUES ('Heat', 1995, 'Crime'), ('Up', 2009, 'Comedy')",
    );
    database.close();
    const tar = await packTar([
      { header: { name: "films.csv", size: FILMS.length, type: "file" }, body: FILMS },
    ]);
    const bundles: readonly [string, Uint8Array][] = [
      ["disney.sqlite", readFileSync(path)],
      ["disney.tar", tar],
      ["account_export.tar.gz", gzipSync(tar)],
    ];
    for (const [name, content] of bundles) {
      await checkRealFile({ what: name, name, content, catalog: { kind: "movie", items: heatAndUp } });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
