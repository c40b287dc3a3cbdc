import { expect, test } from "vitest";
import { testFormats } from "../../../../test/support/format-case.ts";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const FLAGS = "0|0|0|1|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0";

testFormats([
  {
    name: "MovieLens movies.csv",
    detected: "MovieLens movies.csv",
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
    warnings: ["1 of 3 items has no genre"],
  },
  {
    name: "TMDB 5000",
    detected: "TMDB 5000",
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
      countries: "production_countries",
      otherTitles: "original_title",
      overview: "overview",
      releaseDate: "release_date",
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
    detected: "The Movies Dataset",
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
      links: "imdb_id+id",
      otherTitles: "original_title",
      overview: "overview",
      poster: "poster_path",
      releaseDate: "release_date",
      series: "belongs_to_collection",
    },
    items: [
      { id: "tt0114709", genres: ["Drama", "Romance"], year: 1995, rating: null, votes: 0 },
      { id: "tmdb-863", language: "zh" },
    ],
    warnings: ["1 of 2 items has no genre"],
  },
  {
    name: "Kaggle IMDB Top 1000",
    detected: "Kaggle IMDb Top 1000",
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
      certificate: "Certificate",
      overview: "Overview",
      poster: "Poster_Link",
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
    detected: "Netflix titles",
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
      countries: "country",
      overview: "description",
      certificate: "rating",
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
    detected: "TMDB export",
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
      overview: "overview",
      releaseDate: "release_date",
    },
    items: [{ id: "tmdb-278", year: 1994, genres: ["Drama", "Crime"], rating: 8.7, votes: 21_862 }],
  },
  {
    name: "MovieLens 100K u.item",
    detected: "MovieLens 100K u.item",
    file: "u.item",
    content: Buffer.from(
      lines(
        `1|Toy Story (1995)|01-Jan-1995||http://us.imdb.com/M/title-exact?Toy%20Story%20(1995)|${FLAGS}`,
        `543|Misérables, Les (1995)|01-Jan-1995||http://us.imdb.com/M/|${FLAGS.replace("0|0|0|1|1|1", "0|0|0|0|0|0")}`,
        "267|unknown||||1|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0",
        ...Array.from({ length: 8 }, (_, i) => `${i + 2}|Film ${i} (1996)|01-Jan-1996||http://|${FLAGS}`),
      ),
      "latin1",
    ),
    mapping: {
      id: "movie id",
      title: "movie title",
      year: "release date",
      genres:
        "Action+Adventure+Animation+Children's+Comedy+Crime+Documentary+Drama+Fantasy+Film-Noir+Horror+Musical+Mystery+Romance+Sci-Fi+Thriller+War+Western",
      releaseDate: "release date",
    },
    items: [
      { id: "toy-story-1995", title: "Toy Story", genres: ["Animation", "Children's", "Comedy"] },
      { id: "les-miserables-1995", title: "Les Misérables", genres: [] },
      { id: "unknown", year: null, genres: [] },
      ...Array.from({ length: 8 }, () => ({ year: 1996 })),
    ],
    warnings: ["2 of 11 items have no genre"],
  },
  {
    name: "MovieLens 1M movies.dat",
    detected: "MovieLens 1M movies.dat",
    file: "movies.dat",
    content: lines(
      "1::Toy Story (1995)::Animation|Children's|Comedy",
      "2::Jumanji (1995)::Adventure|Children's|Fantasy",
      '53::Lamerica: "a film", in parts (1994)::Drama',
    ),
    mapping: { id: "movieId", title: "title", genres: "genres" },
    items: [
      { id: "toy-story-1995", year: 1995, genres: ["Animation", "Children's", "Comedy"] },
      { id: "jumanji-1995" },
      { title: 'Lamerica: "a film", in parts', year: 1994 },
    ],
  },
  {
    name: "MovieTweetings movies.dat",
    detected: "MovieTweetings movies.dat",
    file: "movies.dat",
    content: lines(
      "0000008::Edison Kinetoscopic Record of a Sneeze (1894)::Documentary|Short",
      "10234724::Moon Knight (2022)::Action",
    ),
    mapping: { id: "imdb_id", title: "title", genres: "genres" },
    items: [
      { id: "tt0000008", year: 1894 },
      { id: "tt10234724", title: "Moon Knight" },
    ],
  },
  {
    name: "a table with a column for each genre",
    detected: null,
    content: lines("title,year,Comedy,Drama,Science Fiction,Seen", "A,2001,1,0,0,1", "B,2002,0,1,1,0"),
    mapping: { title: "title", year: "year", genres: "Comedy+Drama+Science Fiction" },
    items: [{ genres: ["Comedy"] }, { genres: ["Drama", "Science Fiction"] }],
  },
  {
    name: "a table with genres in several columns",
    detected: null,
    content: lines("title,genre_1,genre_2,Genre 3", "A,Comedy,,War", "B,Drama,Drama,"),
    mapping: { title: "title", genres: "genre_1+genre_2+Genre 3" },
    items: [{ genres: ["Comedy", "War"] }, { genres: ["Drama"] }],
  },
  {
    name: "JSON Lines",
    detected: null,
    file: "films.jsonl",
    content: lines(
      '{"title": "Caught", "year": 1900, "cast": ["A, B", "C"], "genres": [], "href": null}',
      '{"title": "Zodiac", "year": 2007, "cast": [], "genres": ["Crime", "Thriller"], "mpaa": "R"}',
    ),
    mapping: { title: "title", year: "year", genres: "genres", people: "cast", certificate: "mpaa" },
    items: [
      { id: "caught-1900", people: ["A, B", "C"], genres: [] },
      { title: "Zodiac", genres: ["Crime", "Thriller"] },
    ],
    warnings: ["1 of 2 items has no genre"],
  },
  {
    name: "a JSON array of objects in objects",
    detected: null,
    file: "films.json",
    content: JSON.stringify(
      [
        {
          title: "Up",
          imdb: { id: "tt1049413", rating: 8.3, votes: 1_100_000 },
          genres: [{ name: "Comedy" }],
          language: "English",
        },
      ],
      null,
      2,
    ),
    mapping: {
      id: "imdb.id",
      title: "title",
      genres: "genres",
      rating: "imdb.rating",
      votes: "imdb.votes",
      language: "language",
    },
    items: [{ id: "tt1049413", rating: 8.3, votes: 1_100_000, genres: ["Comedy"], language: "en" }],
  },
  {
    name: "an answer of TMDB's API, with its list inside",
    detected: "TMDB export",
    file: "popular.json",
    content: JSON.stringify({
      page: 1,
      results: [
        {
          id: 603,
          title: "The Matrix",
          original_language: "en",
          vote_average: 8.2,
          vote_count: 9,
          genres: ["Action"],
        },
      ],
    }),
    mapping: {
      id: "id",
      title: "title",
      genres: "genres",
      rating: "vote_average",
      votes: "vote_count",
      language: "original_language",
    },
    items: [{ id: "tmdb-603", title: "The Matrix", rating: 8.2 }],
  },
  {
    name: "a table that R wrote, with row names that have no name",
    detected: null,
    content: lines('"title","year","genre"', '"1","Heat",1995,"Crime"', '"2","Alien",1979,"Horror"'),
    mapping: { title: "title", year: "year", genres: "genre" },
    items: [{ id: "heat-1995" }, { id: "alien-1979" }],
    warnings: ["the first column was taken for the numbers of the rows"],
  },
  {
    name: "an export of Moodreel",
    detected: "Moodreel export",
    content: lines(
      "id,title,year,genres,people,rating,votes,runtime,language,tags",
      '42,Low,1999,"[""Drama""]","[""Robert Downey, Jr.""]",4.5,12,90.5,en,"[""slow""]"',
    ),
    mapping: {
      id: "id",
      title: "title",
      year: "year",
      genres: "genres",
      people: "people",
      rating: "rating",
      votes: "votes",
      runtime: "runtime",
      language: "language",
      tags: "tags",
    },
    items: [
      {
        id: "42",
        title: "Low",
        year: 1999,
        genres: ["Drama"],
        people: ["Robert Downey, Jr."],
        rating: 4.5,
        votes: 12,
        runtime: 90.5,
        language: "en",
        tags: ["slow"],
      },
    ],
  },
]);

test("Netflix in Windows-1252 keeps its accents", async () => {
  const content = lines("title,listed_in,release_year", "Rebelión,Dramas,2020");
  const { sample, encoding } = await previewFile(sourceOf(Buffer.from(content, "latin1")), { kind: "movie" });
  expect([sample[0]?.title, encoding]).toEqual(["Rebelión", "windows-1252"]);
});

test("the few corrupt rows of The Movies Dataset are skipped", async () => {
  const content = lines(
    "adult,belongs_to_collection,genres,id,imdb_id,title,vote_average",
    ...Array.from(
      { length: 9 },
      (_, i) => `False,,"[{'id': 18, 'name': 'Drama'}]",${i},tt000000${i + 1},Film ${i},5.5`,
    ),
    "1997-08-20,0.065736,[],0,1,,",
  );
  const report = await previewFile(sourceOf(content), { kind: "movie" });
  expect([report.items, report.skipped]).toEqual([9, 1]);
});
