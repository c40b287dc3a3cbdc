import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";

const json = (value: unknown): string => JSON.stringify(value);
const DOORS = "Anna Alpha,Bert Beta";

const FILES: readonly RealFile[] = [
  {
    what: "a cast under a plural",
    name: "IMDB Top 250 Movies.csv",
    content: lines(
      "rank,name,year,rating,genre,run_time,casts,directors,writers",
      `1,Red Door,1994,9.3,Drama,2h 22m,"${DOORS}",Dora Delta,Cora Gamma`,
    ),
    catalog: {
      kind: "movie",
      items: [{ title: "Red Door", people: ["Dora Delta", "Anna Alpha", "Bert Beta", "Cora Gamma"] }],
    },
  },
  {
    what: "years in brackets that a spreadsheet took for debts",
    name: "IMDb Movies India.csv",
    content: lines(
      "Name,Year,Duration,Genre,Rating,Votes,Director",
      "Red Door,-2021,90 min,Drama,7.0,8,Dora Delta",
      "Blue Door,-1998,80 min,Comedy,6.0,9,Cora Gamma",
    ),
    catalog: { kind: "movie", items: [{ year: 2021 }, { year: 1998 }] },
  },
  {
    what: "what several sites think, of which IMDb's counts",
    name: "fandango_score_comparison.csv",
    content: lines(
      "FILM,RottenTomatoes,Metacritic,IMDB,Fandango_Stars,Fandango_Ratingvalue,IMDB_user_vote_count,Fandango_votes",
      "Red Door (2015),74,66,7.8,5.0,4.5,271107,14846",
      "Blue Door (2015),85,67,7.1,5.0,4.5,65709,12640",
    ),
    catalog: {
      kind: "movie",
      items: [
        { rating: 7.8, votes: 271_107 },
        { rating: 7.1, votes: 65_709 },
      ],
    },
  },
  {
    what: "minutes in a column of that name",
    name: "movies.csv",
    content: lines("id,name,date,tagline,minute,rating", "1000001,Red Door,2023,Tag,114,3.86"),
    catalog: { kind: "movie", items: [{ title: "Red Door", runtime: 114, rating: 7.72 }] },
  },
  {
    what: "takings, with titles under Release Group",
    name: "boxofficemojo.csv",
    content: lines("Rank,Release Group,Worldwide", '1,Red Door,"$2,797,501,328"', '2,Blue Door,"$9,943,394"'),
    catalog: { kind: "movie", items: [{ title: "Red Door", rating: null }, { title: "Blue Door" }] },
  },
  {
    what: "a collection of GCstar",
    name: "films.gcs",
    content: `<?xml version="1.0"?><collection type="GCfilms"><item id="1" title="Red Door" date="2001-05-02" time="102 min" director="Dora Delta" genre="Comedy"><synopsis>x</synopsis></item><item id="2" title="Blue Door" date="2002" time="90 min" director="Cora Gamma" genre="Drama"><synopsis>y</synopsis></item></collection>`,
    catalog: {
      kind: "movie",
      items: [
        { runtime: 102, year: 2001 },
        { runtime: 90, year: 2002 },
      ],
    },
  },
  {
    what: "My Movies, where a person within a film is no row",
    name: "mymovies.xml",
    content: `<?xml version="1.0"?><Titles><Title><LocalTitle>Red Door</LocalTitle><ProductionYear>2001</ProductionYear><IMDB>tt9900001</IMDB><Genres><Genre>Comedy</Genre></Genres><Persons><Person><Name>Dora Delta</Name><Type>Director</Type></Person></Persons></Title><Title><LocalTitle>Blue Door</LocalTitle><ProductionYear>2002</ProductionYear><IMDB>tt9900002</IMDB><Genres><Genre>Drama</Genre></Genres></Title></Titles>`,
    catalog: { kind: "movie", items: [{ title: "Red Door", id: "tt9900001" }, { title: "Blue Door" }] },
  },
  {
    what: "TVmaze, with marks of web pages in what a film is about",
    name: "tvmaze.json",
    content: json([
      {
        score: 0.9,
        show: {
          name: "Red Door",
          genres: ["Drama"],
          premiered: "2013-06-24",
          rating: { average: 6.5 },
          externals: { imdb: "tt9900001" },
          summary: "<p>A <b>door</b>.</p>",
        },
      },
    ]),
    catalog: { kind: "movie", items: [{ title: "Red Door", rating: 6.5, overview: "A door." }] },
  },
  {
    what: "Japanese, with a mean of reviews",
    name: "映画.csv",
    content: lines("作品名,公開日,監督,ジャンル,レビュー平均", "赤い扉,2001/5/2,丁一,コメディ,3.8"),
    catalog: { kind: "movie", items: [{ title: "赤い扉", year: 2001, rating: 7.6 }] },
  },
  {
    what: "Arabic",
    name: "أفلام.csv",
    content: lines("العنوان,السنة,النوع,المخرج,التقييم", "الباب الأحمر,2001,كوميديا,دورا دلتا,7.4"),
    catalog: {
      kind: "movie",
      items: [{ title: "الباب الأحمر", year: 2001, people: ["دورا دلتا"], rating: 7.4 }],
    },
  },
  {
    what: "Vietnamese",
    name: "phim.csv",
    content: lines(
      "Tên phim,Năm phát hành,Thể loại,Đạo diễn,Diễn viên,Thời lượng,Điểm IMDb",
      'Cánh cửa đỏ,2001,Hài,Dora Delta,"Anna Alpha, Bert Beta",102 phút,7.4',
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          title: "Cánh cửa đỏ",
          people: ["Dora Delta", "Anna Alpha", "Bert Beta"],
          runtime: 102,
          rating: 7.4,
        },
      ],
    },
  },
  {
    what: "Indonesian",
    name: "film.csv",
    content: lines("Judul,Tahun,Sutradara,Pemain,Durasi", "Pintu Merah,2001,Dora Delta,Anna Alpha,102 menit"),
    catalog: {
      kind: "movie",
      items: [{ title: "Pintu Merah", year: 2001, people: ["Dora Delta", "Anna Alpha"], runtime: 102 }],
    },
  },
  {
    what: "Project Gutenberg, with when authors lived",
    name: "pg_catalog.csv",
    content: lines(
      "Text#,Type,Title,Language,Authors,Bookshelves",
      '1342,Text,Red Door,en,"Austen, Jane, 1775-1817",Fiction',
      '84,Text,Blue Door,en,"Shelley, Mary Wollstonecraft, 1797-1851; Alpha, Anna, 1850?-",Science Fiction',
    ),
    catalog: {
      kind: "book",
      items: [{ people: ["Jane Austen"] }, { people: ["Mary Wollstonecraft Shelley", "Anna Alpha"] }],
    },
  },
  {
    what: "the same of its API",
    name: "gutendex.json",
    content: json({
      count: 1,
      results: [
        {
          id: 84,
          title: "Red Door",
          authors: [{ name: "Shelley, Mary Wollstonecraft", birth_year: 1797, death_year: 1851 }],
          bookshelves: ["Science Fiction"],
          languages: ["en"],
        },
      ],
    }),
    catalog: { kind: "book", items: [{ title: "Red Door", people: ["Mary Wollstonecraft Shelley"] }] },
  },
  {
    what: "IGDB, where companies stand within what they did",
    name: "igdb.json",
    content: json([
      {
        id: 1942,
        name: "Red Door",
        first_release_date: 1_431_993_600,
        genres: [{ id: 31, name: "Adventure" }],
        involved_companies: [{ id: 1, company: { id: 908, name: "Alpha Ltd" }, developer: true }],
        rating: 93.4,
      },
    ]),
    catalog: { kind: "game", items: [{ title: "Red Door", year: 2015, people: ["Alpha Ltd"] }] },
  },
  {
    what: "BoardGameGeek's ranks",
    name: "boardgames_ranks.csv",
    content: lines(
      "id,name,yearpublished,rank,bayesaverage,average,usersrated,strategygames_rank",
      "224517,Red Door,2018,1,8.41,8.58,46000,1",
    ),
    catalog: { kind: "game", items: [{ title: "Red Door", year: 2018, rating: 8.58, votes: 46_000 }] },
  },
  {
    what: "a list of EmulationStation, whose days have times",
    name: "gamelist.xml",
    content: `<?xml version="1.0"?><gameList><game><path>./a.zip</path><name>Red Door</name><rating>0.8</rating><releasedate>19950311T000000</releasedate><developer>Alpha Ltd</developer><genre>Platform</genre></game><game><path>./b.zip</path><name>Blue Door</name><rating>0.65</rating><releasedate>19960101T000000</releasedate><developer>Gamma</developer><genre>Racing</genre></game></gameList>`,
    catalog: {
      kind: "game",
      items: [
        { year: 1995, rating: 8 },
        { year: 1996, rating: 6.5 },
      ],
    },
  },
  {
    what: "Epic's games as Legendary lists them, which have a name and a title",
    name: "legendary.json",
    content: json([
      { app_name: "Sugar", app_title: "Red Door", metadata: { developer: "Alpha Ltd" } },
      { app_name: "Salt", app_title: "Blue Door", metadata: { developer: "Beta Ltd" } },
    ]),
    catalog: { kind: "game", items: [{ title: "Red Door" }, { title: "Blue Door" }] },
  },
  {
    what: "German names of YouTube Music",
    name: "Musikmediathek-Songs.csv",
    content: lines("Song-URL,Songtitel,Albumtitel,Künstlernamen", "https://x/a,Home,LP,Anna Alpha"),
    catalog: { kind: "music", items: [{ title: "Home", people: ["Anna Alpha"] }] },
  },
  {
    what: "a playlist of which all rows say that they are from one",
    name: "playlist.csv",
    content: lines(
      "Track name,Artist name,Album,Playlist name,Type",
      "Home,Anna Alpha,LP,Road,Playlist",
      "Home,Bert Beta,LP,Road,Playlist",
    ),
    catalog: { kind: "music", items: [{ people: ["Anna Alpha"] }, { people: ["Bert Beta"] }] },
  },
  {
    what: "a playlist whose artists are called creators",
    name: "playlist.xspf",
    content: `<?xml version="1.0"?><playlist version="1"><title>Road</title><trackList><track><title>Home</title><creator>Anna Alpha</creator><album>LP</album></track><track><title>Home</title><creator>Bert Beta</creator><album>LP</album></track></trackList></playlist>`,
    catalog: { kind: "music", items: [{ people: ["Anna Alpha"] }, { people: ["Bert Beta"] }] },
  },
  {
    what: "Discogs, where the rating is the collector's",
    name: "discogs.csv",
    content: lines(
      "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder",
      "A 1,Anna Alpha,Home,Label,LP,5,2001,123456,Uncategorized",
    ),
    catalog: { kind: "music", items: [{ title: "Home", year: 2001, rating: null }] },
  },
  {
    what: "MusicBrainz, where a score says how well an answer fits",
    name: "recordings.json",
    content: json({
      count: 1,
      recordings: [
        {
          id: "8c1b",
          score: 100,
          title: "Home",
          length: 180_000,
          "artist-credit": [{ name: "Anna Alpha", artist: { id: "a", name: "Anna Alpha" } }],
          "first-release-date": "2001-05-02",
        },
      ],
    }),
    catalog: { kind: "music", items: [{ title: "Home", year: 2001, rating: null }] },
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
