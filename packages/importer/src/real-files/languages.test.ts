import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";

/** Windows-1251, as Russian programs write. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code === 0x401) return 0xa8;
      if (code === 0x451) return 0xb8;
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );

const FILES: readonly RealFile[] = [
  {
    what: "Douban's books: where authors come from, translators, votes",
    name: "douban.csv",
    content: lines(
      "title,link,author,publisher,time,price,rate,votes_num,quote",
      "红楼门,https://book.douban.com/subject/1/,[清] 曹雪 著,人民文学出版社,1996-12,59.70元,9.6,430218,一扇门",
      "1984,https://book.douban.com/subject/2/,[英] 乔治·奥威尔 / 刘绍铭,北京十月,2010-4-1,28.00,9.4,258831,两扇门",
    ),
    catalog: {
      kind: "book",
      items: [
        { title: "红楼门", rating: 9.6, votes: 430_218, year: 1996 },
        { title: "1984", people: ["乔治·奥威尔", "刘绍铭"], rating: 9.4, year: 2010 },
      ],
    },
  },
  {
    what: "Douban's films in Chinese",
    name: "douban_movie.csv",
    content: lines(
      "排名,电影名称,导演,主演,上映时间,国家,类型,评分,评价人数,简介",
      "1,红门的救赎,弗兰克·德拉邦特,蒂姆·罗宾斯 / 摩根·弗里曼,1994,美国,犯罪 剧情,9.7,3012345,门开着",
      "2,霸王别门,陈凯歌,张国荣 / 张丰毅,1993,中国大陆 中国香港,剧情 爱情 同性,9.6,2223456,门关着",
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          title: "红门的救赎",
          year: 1994,
          genres: ["犯罪", "剧情"],
          rating: 9.7,
          votes: 3_012_345,
          people: ["弗兰克·德拉邦特", "蒂姆·罗宾斯", "摩根·弗里曼"],
        },
        { title: "霸王别门", year: 1993, people: ["陈凯歌", "张国荣", "张丰毅"] },
      ],
    },
  },
  {
    what: "FilmAffinity: genres among topics, points, votos, series",
    name: "filmaffinity_2508.csv",
    content: lines(
      "Description,Rate,Titles,Vote_count,Year",
      'Documental. Serie de TV. Naturaleza. Documental científico,"8,7",Cosmos (Serie de TV),12.451 votos,1980',
      'Comedia. Romance. Cine mudo. Pobreza. Comedia romántica. Comedia dramática,"8,6",Luces de la ciudad ,30.906 votos,1931',
      'Drama. Familia. Melodrama,"8,1",Crepúsculo en Tokio ,753 votos,1957',
      'Western. ,"8,1",Solo ante el peligro ,25.468 votos,1952',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Cosmos (Serie de TV)", year: 1980, rating: 8.7, votes: 12_451 },
        { title: "Luces de la ciudad", year: 1931, votes: 30_906 },
        { title: "Crepúsculo en Tokio", votes: 753, genres: ["Drama", "Familia", "Melodrama"] },
        { title: "Solo ante el peligro", genres: ["Western"] },
      ],
    },
  },
  {
    what: "Filmweb: Polish, with best and worst ratings, those of critics, and one column for each number of points",
    name: "filmweb.csv",
    content: lines(
      "ID;Tytuł;Tytuł org.;Rok;Długość;Ocena;Liczba ocen;Najlepsza ocena;Najgorsza ocena;Chce zobaczyć;Ocena krytyków;Liczba ocen krytyków;Reżyser;Scenariusz;Gatunek;Kraj;Box Office;Budżet;1;2;3;4;5;6;7;8;9;10;Wątki;Odpowiedzi",
      "628;Matrix;The Matrix;1999;136;7.56774;823993;10;1;38470;7.84375;32.0;Lilly Wachowski, Lana Wachowski;Lilly Wachowski, Lana Wachowski;Akcja;USA;172076928.0;63000000.0;15144;7546;16926;24572;44786;74761;150294;212931;141866;135167;2327;8099",
      "1163;Seksmisja;Seksmisja;1983;116;7.76171;654079;10;1;24336;7.69565;23.0;Juliusz Machulski;Juliusz Machulski;Komedia;Polska;;;8608;4242;8681;13990;26770;54540;123483;182591;120265;110909;899;2174",
    ),
    catalog: {
      kind: "movie",
      items: [
        {
          title: "Matrix",
          year: 1999,
          runtime: 136,
          rating: 7.567_74,
          votes: 823_993,
          people: ["Lilly Wachowski", "Lana Wachowski"],
          genres: ["Akcja"],
          otherTitles: ["The Matrix"],
        },
        { title: "Seksmisja", year: 1983, rating: 7.761_71, genres: ["Komedia"] },
      ],
      unknown: [],
    },
  },
  {
    what: "a Spanish list: fecha_estreno, two brothers in one cell",
    name: "peliculas.csv",
    content: lines(
      "id_peli,pelicula,fecha_estreno,director",
      "1,Forest Gump,1994,Robert Zemeckis",
      "2,Titanic,1997,James Cameron",
      "21,300,2007,Zack Snyder",
      "30,Matrix,1999,Andy y Lana Wachowski",
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Forest Gump", year: 1994, people: ["Robert Zemeckis"] },
        { title: "Titanic", year: 1997 },
        { title: "300", year: 2007 },
        { title: "Matrix", year: 1999 },
      ],
    },
  },
  {
    what: "a Spanish data set with TMDB's numbers of genres in eight columns, commas in numbers",
    name: "peliculas.csv",
    content: lines(
      "id;imdb_id;titulo;poster_path;puntuacion_media;votos;contgeneros;id_genero;id_genero;id_genero;id_genero",
      "5;tt0113101;Four Rooms;/e.jpg;6,5;539;2;80;35;;",
      "11;tt0076759;Star Wars;/b.jpg;8,1;6778;3;12;28;878;",
      "15;tt0033467;Citizen Kane;/s.jpg;8;1244;2;9648;18;;",
    ),
    catalog: {
      kind: "movie",
      items: [
        { id: "tt0113101", title: "Four Rooms", rating: 6.5, votes: 539, genres: ["Crime", "Comedy"] },
        {
          id: "tt0076759",
          title: "Star Wars",
          rating: 8.1,
          genres: ["Adventure", "Action", "Science Fiction"],
        },
        { id: "tt0033467", rating: 8, votes: 1244, genres: ["Mystery", "Drama"] },
      ],
    },
  },
  {
    what: "a Portuguese list",
    name: "filme.csv",
    content: lines(
      "nome_do_filme,data_de_lancamento,nota,genero,descricao",
      'Cidade de Deus,30/08/2002,"8,6",Crime,Na favela',
      'Central do Brasil,03/04/1998,"8,0",Drama,Uma professora',
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Cidade de Deus", year: 2002, genres: ["Crime"], rating: 8.6 },
        { title: "Central do Brasil", year: 1998, rating: 8 },
      ],
    },
  },
  {
    what: "a Russian list in Windows-1251",
    name: "imdb.csv",
    content: cyrillic(
      lines(
        "название,оценка,год,страна,жанр,режиссёр",
        "Зеленая дверь,9.1,1999,США,драма,Анна Альфа",
        "Красная дверь,8.7,2001,Россия,комедия,Борис Бета",
      ),
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Зеленая дверь", year: 1999, rating: 9.1, genres: ["драма"], people: ["Анна Альфа"] },
        { title: "Красная дверь", year: 2001, genres: ["комедия"] },
      ],
      unknown: [],
    },
  },
  {
    what: "Kinopoisk's best: most rows quoted as a whole, a blank line under the header",
    name: "kinopoisk.csv",
    content: cyrillic(
      lines(
        "название,оценка,страна,год,жанр",
        "",
        '"Зеленая дверь,9.1,США,1999,""драма, криминал"""',
        "Побег из двери,9.1,США,1994,драма",
        '"Братство двери,8.6,""Новая Зеландия, США"",2001,""фэнтези, приключения"""',
        '"Лев у двери,8.8,США,1994,""мультфильм, мюзикл"""',
      ),
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Зеленая дверь", year: 1999, rating: 9.1, genres: ["драма", "криминал"] },
        { title: "Побег из двери", year: 1994, genres: ["драма"] },
        { title: "Братство двери", year: 2001, rating: 8.6, genres: ["фэнтези", "приключения"] },
        { title: "Лев у двери", rating: 8.8 },
      ],
      unknown: [],
    },
  },
  {
    what: "Metacritic's best in Russian, of a hundred",
    name: "metacritic.csv",
    content: cyrillic(lines("название,оценка,год", "Зеленая дверь,96,1999", "Красная дверь,91,2001")),
    catalog: {
      kind: "movie",
      items: [
        { title: "Зеленая дверь", rating: 9.6, year: 1999 },
        { title: "Красная дверь", rating: 9.1 },
      ],
    },
  },
  {
    what: "Rotten Tomatoes' in Russian, in percent",
    name: "rottentomatoes.csv",
    content: cyrillic(lines("название,оценка,год", "Зеленая дверь,96%,1999", "Красная дверь,91%,2001")),
    catalog: {
      kind: "movie",
      items: [
        { title: "Зеленая дверь", rating: 9.6, year: 1999 },
        { title: "Красная дверь", rating: 9.1 },
      ],
    },
  },
  {
    what: "Kinopoisk and IMDb beside each other, letters that were lost already",
    name: "kinopoisk.csv",
    content: lines(
      "movie;year;country;rating_ball;IMDb;genre",
      "?????? ????;1994;USA;9,11;9,30;drama",
      "The Green Mile;1999;USA;9,06;8,60;drama",
      "Forrest Gump;1994;USA;8,91;8,80;comedy",
    ),
    catalog: {
      kind: "movie",
      items: [
        { year: 1994 },
        { title: "The Green Mile", year: 1999, genres: ["drama"] },
        { title: "Forrest Gump", rating: 8.91 },
      ],
    },
  },
  {
    what: "HowLongToBeat's hours in Korean, of Playnite, without names for three columns",
    name: "htlb.tsv",
    content: lines(
      "게임 이름\t게임 Id\t소스\t\t\t",
      "428 Shibuya\t100\tSteam\t데이터 없음\t\t",
      "Alien: Isolation\t0123456789abcdef0123456789abcdef\tEpic\t18시간 10분\t22시간 30분\t34시간 5분",
      "Ape Out\tColey\tEpic\t2시간 5분\t3시간 5분\t9시간 5분",
    ),
    catalog: {
      kind: "game",
      items: [{ title: "428 Shibuya" }, { title: "Alien: Isolation" }, { title: "Ape Out" }],
    },
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));
