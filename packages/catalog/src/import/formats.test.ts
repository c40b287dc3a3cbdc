import type { Item, Kind } from "@moodreel/core";
import { describe, expect, test } from "vitest";
import { lines, sourceOf } from "../test/text-source.ts";
import { previewFile } from "./import-file.ts";
import type { ColumnMap } from "./item-field.ts";

interface Format {
  readonly name: string;
  readonly kind?: Kind;
  readonly content: string;
  readonly mapping: ColumnMap;
  readonly items: readonly Partial<Item>[];
  /** Words that the warnings must have; none may come unasked. */
  readonly warnings?: readonly string[];
}

/** The header of each file as it is brought, with rows in its manner. */
const FORMATS: readonly Format[] = [
  {
    name: "MovieLens movies.csv",
    content: lines(
      "movieId,title,genres",
      "1,Toy Story (1995),Adventure|Animation|Children|Comedy|Fantasy",
      '2571,"Matrix, The (1999)",Action|Sci-Fi|Thriller',
      "9,Untitled,(no genres listed)",
    ),
    mapping: { id: "movieId", title: "title", genres: "genres" },
    items: [
      {
        id: "toy-story-1995",
        title: "Toy Story",
        year: 1995,
        genres: ["Adventure", "Animation", "Children", "Comedy", "Fantasy"],
      },
      { id: "the-matrix-1999", title: "The Matrix", year: 1999 },
      { id: "untitled", title: "Untitled", year: null, genres: [] },
    ],
    warnings: ["1 of 3 items have no genre"],
  },
  {
    name: "IMDb title.basics.tsv",
    content: lines(
      "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres",
      "tt0133093\tmovie\tThe Matrix\tThe Matrix\t0\t1999\t\\N\t136\tAction,Sci-Fi",
      'tt0000009\tmovie\t"Miss" Jerry\tMiss Jerry\t0\t1894\t\\N\t\\N\tRomance',
    ),
    mapping: {
      id: "tconst",
      title: "primaryTitle",
      year: "startYear",
      genres: "genres",
      runtime: "runtimeMinutes",
    },
    items: [
      { id: "tt0133093", title: "The Matrix", year: 1999, runtime: 136, genres: ["Action", "Sci-Fi"] },
      { title: '"Miss" Jerry', runtime: null },
    ],
  },
  {
    name: "TMDB 5000",
    content: lines(
      "budget,genres,homepage,id,keywords,original_language,original_title,overview,popularity,production_companies,production_countries,release_date,revenue,runtime,spoken_languages,status,tagline,title,vote_average,vote_count",
      '237000000,"[{""id"": 28, ""name"": ""Action""}, {""id"": 878, ""name"": ""Science Fiction""}]",,19995,"[{""id"": 1463, ""name"": ""Culture Clash""}]",en,Avatar,"In the 22nd century, …",150.4,[],[],2009-12-10,1,162.0,[],Released,"Enter, …",Avatar,7.2,11800',
    ),
    mapping: {
      id: "id",
      title: "title",
      year: "release_date",
      genres: "genres",
      rating: "vote_average",
      votes: "vote_count",
      runtime: "runtime",
      language: "original_language",
      tags: "keywords",
    },
    items: [
      {
        id: "tmdb-19995",
        title: "Avatar",
        year: 2009,
        genres: ["Action", "Science Fiction"],
        rating: 7.2,
        votes: 11_800,
        runtime: 162,
        language: "en",
        tags: ["culture clash"],
      },
    ],
  },
  {
    name: "The Movies Dataset movies_metadata.csv",
    content: lines(
      "adult,belongs_to_collection,budget,genres,homepage,id,imdb_id,original_language,original_title,overview,popularity,poster_path,release_date,runtime,title,vote_average,vote_count",
      `False,,0,"[{'id': 18, 'name': 'Drama'}, {'id': 10749, 'name': 'Romance'}]",,862,tt0114709,en,T,"Line`,
      `two",1.2,/p.jpg,1995-10-30,81.0,T,0.0,0`,
      `False,,0,"[]",,863,,cn,U,,1.2,/p.jpg,1999-10-30,81.0,U,7.0,10`,
    ),
    mapping: {
      id: "imdb_id+id",
      title: "title",
      year: "release_date",
      genres: "genres",
      rating: "vote_average",
      votes: "vote_count",
      runtime: "runtime",
      language: "original_language",
    },
    items: [
      { id: "tt0114709", genres: ["Drama", "Romance"], year: 1995, rating: null, votes: 0 },
      { id: "tmdb-863", language: "zh" },
    ],
    warnings: ["1 of 2 items have no genre"],
  },
  {
    name: "Kaggle IMDB Top 1000",
    content: lines(
      "Poster_Link,Series_Title,Released_Year,Certificate,Runtime,Genre,IMDB_Rating,Overview,Meta_score,Director,Star1,Star2,Star3,Star4,No_of_Votes,Gross",
      'x,The Shawshank Redemption,1994,A,142 min,Drama,9.3,"Two men, …",80,Frank Darabont,Tim Robbins,Morgan Freeman,Bob Gunton,William Sadler,2343110,"28,341,469"',
      'x,Apollo 13,PG,U,140 min,"Adventure, Drama, History",7.6,…,77,Ron Howard,Tom Hanks,Bill Paxton,Kevin Bacon,Gary Sinise,269197,',
    ),
    mapping: {
      title: "Series_Title",
      year: "Released_Year",
      genres: "Genre",
      people: "Director+Star1+Star2+Star3+Star4",
      rating: "IMDB_Rating",
      votes: "No_of_Votes",
      runtime: "Runtime",
    },
    items: [
      {
        id: "the-shawshank-redemption-1994",
        rating: 9.3,
        votes: 2_343_110,
        runtime: 142,
        people: ["Frank Darabont", "Tim Robbins", "Morgan Freeman", "Bob Gunton", "William Sadler"],
      },
      { id: "apollo-13", year: null, genres: ["Adventure", "Drama", "History"] },
    ],
    warnings: ['"PG" in line 3'],
  },
  {
    name: "Netflix titles",
    content: lines(
      "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,description",
      's1,Movie,Dick,Kirsten Johnson,,US,"September 25, 2021",2020,PG-13,90 min,Documentaries,…',
      's2,TV Show,Blood,,"Ama, Khosi",ZA,"September 24, 2021",2021,TV-MA,2 Seasons,"International TV Shows, TV Dramas",…',
    ),
    mapping: {
      id: "show_id",
      title: "title",
      year: "release_year",
      genres: "listed_in",
      people: "director+cast",
      runtime: "duration",
    },
    items: [
      {
        id: "dick-2020",
        year: 2020,
        rating: null,
        runtime: 90,
        genres: ["Documentaries"],
        people: ["Kirsten Johnson"],
      },
      { id: "blood-2021", runtime: null, people: ["Ama", "Khosi"] },
    ],
    warnings: ['"2 Seasons" in line 3'],
  },
  {
    name: "a TMDB-like export with semicolons and trailing empty columns",
    content: lines(
      "id;title;genre;original_language;overview;popularity;release_date;vote_average;vote_count;;",
      "278;The Shawshank Redemption;Drama, Crime;en;Hope, …;94,1;23/9/1994;8,7;21862;;",
    ),
    mapping: {
      id: "id",
      title: "title",
      year: "release_date",
      genres: "genre",
      rating: "vote_average",
      votes: "vote_count",
      language: "original_language",
    },
    items: [{ id: "tmdb-278", year: 1994, genres: ["Drama", "Crime"], rating: 8.7, votes: 21_862 }],
  },
  {
    name: "Letterboxd ratings",
    content: lines(
      "Date,Name,Year,Letterboxd URI,Rating",
      "2020-07-29,Run Lola Run,1998,https://boxd.it/vftv,5",
    ),
    mapping: { title: "Name", year: "Year" },
    items: [{ id: "run-lola-run-1998", rating: null }],
    warnings: ["No column has genres"],
  },
  {
    name: "IMDb ratings export",
    content: lines(
      "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors",
      'tt0467406,2,2021-11-15,Juno,Juno,https://…,Movie,7.4,96,2007,"Comedy, Drama",560000,2007-09-01,Jason Reitman',
    ),
    mapping: {
      id: "Const",
      title: "Title",
      year: "Year",
      genres: "Genres",
      people: "Directors",
      rating: "IMDb Rating",
      votes: "Num Votes",
      runtime: "Runtime (mins)",
    },
    items: [{ id: "tt0467406", rating: 7.4, votes: 560_000, runtime: 96, genres: ["Comedy", "Drama"] }],
  },
  {
    name: "goodbooks-10k",
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
];

describe("is recognised without being told:", () => {
  test.for(FORMATS)("$name", async ({ kind = "movie", content, mapping, items, warnings = [] }) => {
    const report = await previewFile(sourceOf(content), { kind });
    expect(report.mapping).toEqual(mapping);
    expect(report.skippedRows).toEqual([]);
    expect(report.sample).toMatchObject(items);
    expect(report.sample).toHaveLength(items.length);
    expect(report.warnings).toEqual(warnings.map((words) => expect.stringContaining(words)));
  });
});

test("Netflix in Windows-1252 keeps its accents", async () => {
  const content = lines("title,listed_in,release_year", "Rebelión,Dramas,2020");
  const { sample, encoding } = await previewFile(sourceOf(Buffer.from(content, "latin1")), { kind: "movie" });
  expect([sample[0]?.title, encoding]).toEqual(["Rebelión", "windows-1252"]);
});
