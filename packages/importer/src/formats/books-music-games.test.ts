import { testFormats } from "../../../../test/support/format-case.ts";
import { lines } from "../../../../test/support/text-source.ts";

/** Thirty-nine names for forty fields: a comma is missing after `Discount`. */
const STEAM =
  "AppID,Name,Release date,Estimated owners,Peak CCU,Required age,Price,DiscountDLC count,About the game,Supported languages,Full audio languages,Reviews,Header image,Website,Support url,Support email,Windows,Mac,Linux,Metacritic score,Metacritic url,User score,Positive,Negative,Score rank,Achievements,Recommendations,Notes,Average playtime forever,Average playtime two weeks,Median playtime forever,Median playtime two weeks,Developers,Publishers,Categories,Genres,Tags,Screenshots,Movies";
const STEAM_ROW =
  '20200,Galactic Bowling,"Oct 21, 2008",0 - 20000,0,0,19.99,0,0,Galactic Bowling is …,[\'English\'],[],,https://…,,,,True,False,False,0,,0,6,11,,30,0,,0,0,0,0,Perpetual FX Creative,Perpetual FX Creative,"Single-player,Multi-player","Casual,Indie,Sports","Indie,Casual,Bowling",https://…,https://…';

testFormats([
  {
    name: "HowLongToBeat export, whose days are the person's",
    detected: "HowLongToBeat export",
    kind: "game",
    content: lines(
      "Title,Platform,Playing,Backlog,Completed,Retired,Main Story,Review,Start Date,Completion Date",
      "Portal 2,PC,,,X,,08:30:00,90,2020-01-01,2020-02-01",
    ),
    mapping: { title: "Title" },
    items: [{ title: "Portal 2", year: null, rating: null }],
    warnings: ["No column has genres"],
  },
  {
    name: "BoardGameGeek collection, with everybody's average",
    detected: "BoardGameGeek collection",
    kind: "game",
    content: lines(
      "objectname,objectid,rating,numplays,own,baverage,average,yearpublished",
      "Azul,230802,9,11,1,7.7,7.8,2017",
    ),
    mapping: { title: "objectname", year: "yearpublished", rating: "average" },
    items: [{ title: "Azul", year: 2017, rating: 7.8 }],
    warnings: ["No column has genres"],
  },
  {
    name: "games of GOG, whose minutes are those that were played",
    detected: null,
    kind: "game",
    content: lines(
      "title,developers,releaseDate,genres,criticsScore,myRating,gameMins",
      "Disco Elysium,ZA/UM,2019-10-15,Point-and-click,91,4.5,2000",
    ),
    mapping: {
      title: "title",
      year: "releaseDate",
      genres: "genres",
      people: "developers",
      rating: "criticsScore",
      releaseDate: "releaseDate",
    },
    items: [{ title: "Disco Elysium", rating: 9.1, runtime: null }],
    warnings: ["divided by 10"],
  },
  {
    name: "albums in Japanese",
    detected: null,
    kind: "music",
    content: lines("アーティスト,アルバム,ジャンル,発売年", "椎名林檎,無罪モラトリアム,Jロック,1999"),
    mapping: { title: "アルバム", year: "発売年", genres: "ジャンル", people: "アーティスト" },
    items: [{ title: "無罪モラトリアム", people: ["椎名林檎"] }],
  },
  {
    name: "books in Polish with the person's own rating",
    detected: null,
    kind: "book",
    content: lines("Tytuł,Autor,Gatunek,Rok wydania,Moja ocena", "Lalka,Bolesław Prus,Powieść,1890,9"),
    mapping: { title: "Tytuł", year: "Rok wydania", genres: "Gatunek", people: "Autor" },
    items: [{ title: "Lalka", rating: null }],
  },
  {
    name: "goodbooks-10k",
    detected: "goodbooks-10k",
    kind: "book",
    content: lines(
      "book_id,goodreads_book_id,isbn,isbn13,authors,original_publication_year,original_title,title,language_code,average_rating,ratings_count",
      '1,2767052,439023483,9.78043902348e+12,"Suzanne Collins, Ann Other",2008.0,The Hunger Games,"The Hunger Games (The Hunger Games, #1)",eng,4.34,4780653',
      "2,1,1,1,Homer,-720.0,Ὀδύσσεια,The Odyssey,eng,3.73,670326",
    ),
    mapping: {
      id: "book_id",
      title: "title",
      year: "original_publication_year",
      people: "authors",
      rating: "average_rating",
      votes: "ratings_count",
      language: "language_code",
      otherTitles: "original_title",
    },
    items: [
      {
        id: "1",
        language: "en",
        year: 2008,
        rating: 8.68,
        votes: 4_780_653,
        people: ["Suzanne Collins", "Ann Other"],
      },
      { title: "The Odyssey", year: -720 },
    ],
    warnings: ["No column has genres", "go up to 5"],
  },
  {
    name: "Spotify tracks",
    detected: "Spotify tracks",
    kind: "music",
    content: lines(
      ",track_id,artists,album_name,track_name,popularity,duration_ms,explicit,danceability,valence,tempo,time_signature,track_genre",
      "0,5SuO,Gen Hoshino;Other,Comedy,Comedy,73,230666,False,0.676,0.715,87.917,4,acoustic",
    ),
    mapping: {
      id: "track_id",
      title: "track_name",
      genres: "track_genre",
      people: "artists",
      runtime: "duration_ms",
      tags: "valence+tempo+danceability",
    },
    items: [
      {
        id: "5SuO",
        title: "Comedy",
        people: ["Gen Hoshino", "Other"],
        runtime: 230_666 / 60_000,
        tags: ["upbeat"],
      },
    ],
  },
  {
    name: "video game sales",
    detected: "video game sales",
    kind: "game",
    content: lines(
      "Rank,Name,Platform,Year,Genre,Publisher,NA_Sales,EU_Sales,JP_Sales,Other_Sales,Global_Sales",
      "1,Wii Sports,Wii,2006,Sports,Nintendo,41.49,29.02,3.77,8.46,82.74",
      "180,Madden NFL 2004,PS2,N/A,Sports,Electronic Arts,4.26,0.26,0.01,0.71,5.23",
    ),
    mapping: { title: "Name", year: "Year", genres: "Genre" },
    items: [
      { id: "wii-sports-2006", genres: ["Sports"] },
      { id: "madden-nfl-2004", year: null },
    ],
  },
  {
    name: "Steam games, whose header lacks a comma,",
    detected: "Steam games",
    kind: "game",
    content: lines(STEAM, STEAM_ROW, STEAM_ROW.replace("20200,Galactic Bowling", "655370,Train Bandit")),
    mapping: {
      id: "AppID",
      title: "Name",
      year: "Release date",
      genres: "Genres",
      people: "Developers",
      rating: "User score",
      votes: "Positive",
      tags: "Tags",
      releaseDate: "Release date",
    },
    items: [
      {
        id: "20200",
        title: "Galactic Bowling",
        year: 2008,
        genres: ["Casual", "Indie", "Sports"],
        people: ["Perpetual FX Creative"],
        tags: ["indie", "casual", "bowling"],
        votes: 6,
      },
      { id: "655370", title: "Train Bandit" },
    ],
    warnings: ["39 names for 40 columns"],
  },
  {
    name: "Goodreads export",
    detected: "Goodreads export",
    kind: "book",
    content: lines(
      "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Bookshelves with positions,Exclusive Shelf,My Review,Spoiler,Private Notes,Read Count,Owned Copies",
      '44767458,"Dune (Dune, #1)",Frank Herbert,"Herbert, Frank",,"=""0441172717""","=""9780441172719""",5,4.28,Ace,Paperback,658,2019,1965,2022/05/21,2022/05/01,"science-fiction, favorites, desert-planets",x,read,,,,1,0',
    ),
    mapping: {
      id: "Book Id",
      title: "Title",
      year: "Original Publication Year",
      genres: "Bookshelves",
      people: "Author+Additional Authors",
      rating: "Average Rating",
    },
    items: [
      {
        id: "44767458",
        title: "Dune",
        otherTitles: ["Dune (Dune, #1)"],
        year: 1965,
        genres: ["science-fiction"],
        tags: ["desert-planets"],
        rating: 8.56,
      },
    ],
    warnings: ["shelves or tags", "go up to 5"],
  },
  {
    name: "books that are known by their ISBN",
    detected: null,
    kind: "book",
    content: lines(
      "ISBN,Title,Genre,Language",
      '="0441172717",Dune,Science Fiction,English',
      "9.78043902348e+12,The Hunger Games,Young Adult,eng",
      "978-0-261-10238-5,The Lord of the Rings,Fantasy,en-GB",
    ),
    mapping: { id: "ISBN", title: "Title", genres: "Genre", language: "Language" },
    items: [
      { id: "0441172717", language: "en" },
      { id: "the-hunger-games", language: "en" },
      { id: "9780261102385", language: "en" },
    ],
  },
]);
