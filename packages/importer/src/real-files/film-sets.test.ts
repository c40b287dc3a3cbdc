import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";

const json = (value: unknown): string => JSON.stringify(value);
const KAGGLE_5000 =
  "color,director_name,num_critic_for_reviews,duration,director_facebook_likes,actor_3_facebook_likes,actor_2_name,actor_1_facebook_likes,gross,genres,actor_1_name,movie_title,num_voted_users,cast_total_facebook_likes,actor_3_name,facenumber_in_poster,plot_keywords,movie_imdb_link,num_user_for_reviews,language,country,content_rating,budget,title_year,actor_2_facebook_likes,imdb_score,aspect_ratio,movie_facebook_likes";
const KAGGLE_ROW =
  "Color,James Cameron,723,178,0,855,Joel Moore,1000,760505847,Action|Adventure|Fantasy|Sci-Fi,CCH Pounder,Avatar ,886204,4834,Wes Studi,0,avatar|future|marine,http://www.imdb.com/title/tt0499549/?ref_=fn_tt_tt_1,3054,English,USA,PG-13,237000000,2009,936,7.9,1.78,33000";
const avatar = {
  id: "tt0499549",
  title: "Avatar",
  year: 2009,
  genres: ["Action", "Adventure", "Fantasy", "Sci-Fi"],
  people: ["James Cameron", "CCH Pounder", "Joel Moore", "Wes Studi"],
  rating: 7.9,
  votes: 886_204,
  runtime: 178,
};
const NETFLIX =
  "show_id,type,title,director,cast,country,date_added,release_year,rating,duration,listed_in,description";

const FILES: readonly RealFile[] = [
  {
    what: "streaming platforms: IMDb is a rating, with numbers of rows, ages and shares",
    name: "MoviesOnStreamingPlatforms_updated.csv",
    content: lines(
      ",ID,Title,Year,Age,IMDb,Rotten Tomatoes,Netflix,Hulu,Prime Video,Disney+,Type,Directors,Genres,Country,Language,Runtime",
      '0,1,Inception,2010,13+,8.8,87%,1,0,0,0,0,Christopher Nolan,"Action,Adventure,Sci-Fi,Thriller","United States,United Kingdom","English,Japanese,French",148',
      "16743,16744,Drain The Ocean,1995,,7,,0,0,0,1,0,,,,,",
      "16742,16743,Other Ocean,1996,,7,,0,0,0,1,0,,,,,",
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          title: "Inception",
          year: 2010,
          rating: 8.8,
          people: ["Christopher Nolan"],
          runtime: 148,
          language: "en",
        },
        { title: "Drain The Ocean", rating: 7, genres: [] },
        { title: "Other Ocean", rating: 7 },
      ],
    },
  },
  {
    what: "Kaggle's IMDB 5000",
    name: "movie_metadata.csv",
    content: lines(KAGGLE_5000, KAGGLE_ROW),
    catalog: { kind: "movie", items: [avatar] },
  },
  {
    what: "the same, cut to fewer columns",
    name: "imdb_movie_metadata.csv",
    content: lines(
      "director_name,duration,genres,movie_title,title_year,imdb_score,movie_imdb_link",
      "James Cameron,178,Action|Adventure,Avatar ,2009,7.9,http://www.imdb.com/title/tt0499549/?ref_=x",
    ),
    catalog: {
      kind: "movie",
      items: [{ id: "tt0499549", title: "Avatar", people: ["James Cameron"], rating: 7.9, runtime: 178 }],
    },
  },
  {
    what: "reviews' details of IMDb",
    name: "IMDB_movie_reviews_details.csv",
    content: lines(
      "Unnamed: 0,name,year,runtime,genre,rating,metascore,timeline,votes,gross",
      '0,The Godfather,1972,175,"Crime, Drama",9.2,100,"A family ...","1,860,471",$134.97M',
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          title: "The Godfather",
          year: 1972,
          rating: 9.2,
          votes: 1_860_471,
          runtime: 175,
          genres: ["Crime", "Drama"],
        },
      ],
    },
  },
  {
    what: "Disney's gross",
    name: "disney_gross_unclean.csv",
    content: lines(
      "movie_title,release_date,genre,mpaa_rating,total_gross,inflation_adjusted_gross",
      'Snow White and the Seven Dwarfs,"Dec 21, 1937",Musical,G,"$184,925,485","$5,228,953,251"',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Snow White and the Seven Dwarfs", year: 1937, genres: ["Musical"], certificate: "G" },
      ],
    },
  },
  {
    what: "a slice of The Movies Dataset",
    name: "metadata_small.csv",
    content: lines(
      "adult,belongs_to_collection,budget,genres,homepage,id,imdb_id,original_language,original_title,overview,popularity,release_date,revenue,runtime,status,tagline,title,video,vote_average,vote_count",
      "False,\"{'id': 10194, 'name': 'Toy Story Collection'}\",30000000,\"[{'id': 16, 'name': 'Animation'}, {'id': 35, 'name': 'Comedy'}]\",http://x,862,tt0114709,en,Toy Story,\"Of toys, and a room\",21.9,1995-10-30,373554033.0,81.0,Released,,Toy Story,False,7.7,5415.0",
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          id: "tt0114709",
          title: "Toy Story",
          year: 1995,
          genres: ["Animation", "Comedy"],
          rating: 7.7,
          votes: 5415,
          runtime: 81,
          series: "Toy Story Collection",
        },
      ],
    },
  },
  {
    what: "MovieLens with a column of its own for the year",
    name: "movies2.csv",
    content: lines("movieId,title,genres,year", '1,"Matrix, The",Action|Sci-Fi,1999'),
    catalog: { kind: "movie", items: [{ title: "The Matrix", year: 1999, genres: ["Action", "Sci-Fi"] }] },
  },
  {
    what: "TMDB 5000 as JSON in a zip",
    name: "tmdb_4803_movies.json.zip",
    content: zipOf({
      "tmdb_4803_movies.json": json([
        {
          budget: 237000000,
          genres: [{ id: 28, name: "Action" }],
          homepage: "http://x",
          id: 19995,
          keywords: [{ id: 1, name: "future" }],
          original_language: "en",
          original_title: "Avatar",
          overview: "Of a moon",
          popularity: 150.4,
          production_companies: [],
          release_date: "2009-12-10",
          revenue: 1,
          runtime: 162.0,
          status: "Released",
          title: "Avatar",
          vote_average: 7.2,
          vote_count: 11800,
        },
      ]),
    }),
    catalog: {
      kind: "movie",
      items: [{ title: "Avatar", year: 2009, genres: ["Action"], rating: 7.2, votes: 11_800, runtime: 162 }],
    },
  },
  {
    what: "Netflix of 2019",
    name: "netflix_titles_nov_2019.csv",
    content: lines(
      NETFLIX,
      '81193313,TV Show,Chocolate,,"Anna Alpha, Bert Beta",South Korea,"November 30, 2019",2019,TV-14,1 Season,"International TV Shows, Romantic TV Shows",A chef',
      '81197050,Movie,Guatemala,"Luis Ara, Ignacio Jau",Christian Mo,,"November 30, 2019",2019,TV-G,67 min,"Documentaries, International Movies",From above',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Chocolate", year: 2019, rating: null, people: ["Anna Alpha", "Bert Beta"] },
        {
          title: "Guatemala",
          runtime: 67,
          people: ["Luis Ara", "Ignacio Jau", "Christian Mo"],
          certificate: "TV-G",
        },
      ],
    },
  },
  {
    what: "IMDb's top hundred, whose votes are in TotalVotes",
    name: "IMDBTop100.csv",
    content: lines(
      "Title,TotalVotes,Genre1,Genre2,Genre3,MetaCritic,Budget,Runtime,CVotes10,CVotes09,Year,Rating",
      "12 Years a Slave (2013),496092,Biography,Drama,History,96,$20000000,134 min,75556,126223,2013,8.1",
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          title: "12 Years a Slave",
          year: 2013,
          votes: 496_092,
          rating: 8.1,
          runtime: 134,
          genres: ["Biography", "Drama", "History"],
        },
      ],
    },
  },
  {
    what: "Pixar's films: Year Released, three scores, percents",
    name: "PixarMovies.csv",
    content: lines(
      "Year Released,Movie,Length,RT Score,IMDB Score,Metacritic Score,Opening Weekend,Worldwide Gross,Domestic Gross,Domestic %,Production Budget,Oscars Nominated,Oscars Won",
      "1995,Toy Story,81,100,8.3,92,29.14,362,191.8,52.98%,30,3,0",
      '2001,"Monsters, Inc.",92,96,8.1,78,62.58,528.8,255.9,48.39%,115,3,1',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Toy Story", year: 1995, runtime: 81, rating: 8.3 },
        { title: "Monsters, Inc.", year: 2001, rating: 8.1 },
      ],
    },
  },
  {
    what: "Netflix originals: the day as 1-Feb-13, lengths as ranges",
    name: "NetflixOriginals.csv",
    content: lines(
      "Title,Genre,Original Network,Premiere,Seasons,Length,Netflix Exclusive Regions,Status",
      'House of Cards,Political drama,Netflix,1-Feb-13,"6 seasons, 73 episodes",42–59 min.,Selected,Ended',
      'Orange,Comedy-drama,Netflix,11-Jul-13,"7 seasons",51–92 min.,Selected,Ended',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "House of Cards", year: 2013, runtime: 42 },
        { title: "Orange", year: 2013 },
      ],
      unknown: [],
    },
  },
  {
    what: "Netflix' shows with the line ends of old Macs",
    name: "Netflix Shows.csv",
    content: Buffer.from(
      'title,rating,ratingLevel,ratingDescription,release year,user rating score,user rating size\rWhite Chicks,PG-13,"crude, sexual humor",80,2004,82,80\rPok\xe9mon,TV-Y7,For kids,60,1997,NA,82\r',
      "latin1",
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "White Chicks", year: 2004, rating: 8.2 },
        { title: "Pokémon", year: 1997, rating: null },
      ],
    },
  },
  {
    what: "blockbusters: old Macs' line ends, with new lines inside quotes",
    name: "blockbuster-top_ten_movies_per_year_DFE.csv",
    content:
      'Main_Genre,Genre_2,Genre_3,imdb_rating,length,rank_in_year,rating,studio,title,worldwide_gross,year,poster_note\rAction,Adventure,Drama,7.4,135,7,PG-13,Alpha,Red Door,"$ 700",2014,"one\ntwo"\rComedy,,,6.1,91,8,R,Beta,Blue Door,"$ 600",2013,"three\nfour"\r',
    catalog: {
      kind: "movie",
      items: [
        {
          title: "Red Door",
          year: 2014,
          rating: 7.4,
          runtime: 135,
          genres: ["Action", "Adventure", "Drama"],
        },
        { title: "Blue Door", rating: 6.1 },
      ],
    },
  },
  {
    what: "Rotten Tomatoes' best: percents in RatingTomatometer, years in titles",
    name: "rotten_tomatoes_top_movies_2019-01-15.csv",
    content: lines(
      "Rank,RatingTomatometer,Title,No. of Reviews,Genres",
      "1,97%,Black Panther (2018),444,action|adventure",
    ),
    catalog: {
      kind: "movie",
      items: [{ title: "Black Panther", year: 2018, rating: 9.7, genres: ["action", "adventure"] }],
    },
  },
  {
    what: "action films of Rotten Tomatoes, dirty",
    name: "top_100_action_movies_dirty.csv",
    content: lines(
      "Rank,Rating,Title,Reviews",
      "1,98%,        Mad Max (2015) ,427",
      "2.,96%,  Black Panther (2018),503",
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Mad Max", year: 2015, rating: 9.8 },
        { title: "Black Panther", rating: 9.6 },
      ],
    },
  },
  {
    what: "Rotten Tomatoes with critics and audience",
    name: "rotten_tomatoes_movies.csv",
    content: lines(
      "Title,Year,Critics Score,Audience Score,Director,Genre",
      "Red Door,2019,92%,85%,Anna Alpha,Comedy",
    ),
    catalog: {
      kind: "movie",
      items: [{ title: "Red Door", year: 2019, people: ["Anna Alpha"], rating: 8.5 }],
    },
  },
  ...["amazon_prime_titles.csv", "disney_plus_titles.csv", "hulu_titles.csv"].map((name) => ({
    what: "Kaggle's list of a service",
    name,
    content: lines(
      NETFLIX,
      's1,Movie,Red Door,Anna Alpha,"Bert Beta, Carla Ce",Canada,"March 30, 2021",2014,,113 min,"Comedy, Drama",A small town',
      "s2,TV Show,Blue Door,,,,,2019,TV-MA,3 Seasons,Anime,Doors",
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Red Door", people: ["Anna Alpha", "Bert Beta", "Carla Ce"], runtime: 113, year: 2014 },
        { title: "Blue Door", runtime: null, year: 2019 },
      ],
      unknown: [],
    } as const,
  })),
  {
    what: "Bollywood's films",
    name: "bollywood_meta.csv",
    content: lines(
      "imdb_id,title,original_title,is_adult,year_of_release,runtime,genres",
      "tt0118578,Albela,Albela,0,2001,150,Comedy|Romance",
      "tt8108198,Andhadhun,Andhadhun,0,2018,\\N,Crime|Thriller",
    ),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0118578", title: "Albela", year: 2001, runtime: 150, genres: ["Comedy", "Romance"] },
        { runtime: null },
      ],
    },
  },
  {
    what: "Bollywood of Wikipedia, titles with (film)",
    name: "bollywood.csv",
    content: lines(
      "title,imdb_id,poster_path,wiki_link",
      "Uri (film),tt8291224,https://x,https://en.wikipedia.org/wiki/Uri_(film)",
    ),
    catalog: { kind: "movie", items: [{ id: "tt8291224", title: "Uri" }] },
  },
  {
    what: "its companion of texts",
    name: "bollywood_text.csv",
    content: lines("imdb_id,story,summary,tagline", "tt8291224,A long story,A summary,A line"),
    catalog: { refused: "column-missing" },
  },
  {
    what: "Oscars: the film is the title, not the nominee",
    name: "oscars.csv",
    content: lines(
      "Ceremony\tYear\tClass\tCanonicalCategory\tCategory\tFilmId\tFilm\tNomId\tName\tNominees\tWinner",
      "1\t1927/28\tActing\tACTOR IN A LEADING ROLE\tACTOR\ttt0019217\tThe Noose\tan0041\tRichard Bar\tRichard Bar\t",
      "1\t1927/28\tActing\tACTOR IN A LEADING ROLE\tACTOR\ttt0018253\tThe Last Command\tan0042\tEmil Jan\tEmil Jan\tTrue",
    ),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0019217", title: "The Noose" },
        { id: "tt0018253", title: "The Last Command" },
      ],
    },
  },
  {
    what: "OMDb's answers in a list",
    name: "allMovies.json",
    content: json([
      {
        Title: "Memento",
        Year: "2000",
        Rated: "R",
        Released: "25 May 2001",
        Runtime: "113 min",
        Genre: "Mystery, Thriller",
        Director: "Christopher Nolan",
        Writer: "Christopher Nolan (screenplay)",
        Actors: "Guy Pearce, Carrie-Anne Moss",
        Plot: "A man",
        Language: "English",
        Metascore: "80",
        imdbRating: "8.4",
        imdbVotes: "1,080,327",
        imdbID: "tt0209144",
        Type: "movie",
        Ratings: [{ Source: "Internet Movie Database", Value: "8.4/10" }],
        Response: "True",
      },
    ]),
    catalog: {
      kind: "movie",
      items: [
        {
          id: "tt0209144",
          title: "Memento",
          year: 2000,
          rating: 8.4,
          votes: 1_080_327,
          runtime: 113,
          genres: ["Mystery", "Thriller"],
        },
      ],
    },
  },
  {
    what: "Jikan's anime: minutes per episode, scored_by",
    name: "anime.csv",
    content: lines(
      "mal_id,title,type,episodes,status,aired,duration,rating,score,scored_by,genres,studios",
      '1,Red Bebop,TV,26,Finished Airing,"Apr 3, 1998 to Apr 24, 1999",24 min per ep,R - 17+,8.75,"982,517","Action, Sci-Fi",Alpha',
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          title: "Red Bebop",
          year: 1998,
          rating: 8.75,
          votes: 982_517,
          runtime: 24,
          genres: ["Action", "Sci-Fi"],
        },
      ],
    },
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
