import type { FieldWords } from "./field-words.ts";

const AVOID =
  "id, ids, role, roles, url, uri, link, count, number, num, likes, gender, l, lf, rating, ratings, score, img, image, photo, birth, popularity, followers, year, date, added, title, genre, genres, votes, key, type, about, bio, facebook, review, reviews, description, series, sort, country, language, nationality, age, character, characters, award, awards, comment, top, first";

/** A part that people have in an item; `docs/formats.md` is made from this. */
export interface PeopleWords extends FieldWords {
  readonly part: "director" | "author" | "artist" | "developer" | "cast" | "writer";
}

/** All columns of all parts are taken, in this order: those that say most about an item come first. */
export const PEOPLE_WORDS: readonly PeopleWords[] = [
  {
    part: "director",
    names: "director, directors",
    words:
      "director, directors, director name, directed, directed by, regie, regisseur, regisseurin, regisseure, realisateur, realisatrice, realisateurs, realisation, regista, registi, regia, diretor, diretores, direcao, realizador, directora, directores, direccion, rezyser, rezyseria, rezyserzy, rezie, reziser, reziseri, rendezo, rendezte, regissor, regi, yonetmen, yonetmenler, режиссер, режиссеры, постановщик, режисер, режисери, 导演, 導演, 監督, 감독, σκηνοθετης, σκηνοθεσια, instruktor, regissor, ohjaaja, regizor, المخرج, الإخراج, בימוי, הבמאי, đạo diễn, sutradara, निर्देशक",
    avoid: `${AVOID}, art director, casting, music`,
  },
  {
    part: "author",
    names: "author, authors, additionalauthors",
    words:
      "author, authors, author name, author text, primary author, book author, writer name, autor, autorin, autoren, autora, autores, verfasser, auteur, auteurs, autrice, autore, autori, schrijver, schrijvers, auteurs, forfattare, forfatter, pisarz, autorzy, spisovatel, szerzo, szerzok, iro, yazar, yazarlar, yazari, автор, авторы, писатель, автори, 作者, 作家, 著者, 저자, 작가, 지은이, 글쓴이, συγγραφεας, συγγραφεις, kirjailija, autorul, المؤلف, الكاتب, מחבר, tác giả, penulis, pengarang",
    avoid: AVOID,
  },
  {
    part: "artist",
    names: "artist, artists, artistname",
    words:
      "artist, artists, artist name, artist names, band, singer, singers, performer, performers, musician, kunstler, kunstlername, kunstlernamen, interpret, interpreten, artiste, artistes, interprete, interpretes, artista, artistas, artisti, cantante, cantantes, cantor, cantores, artiest, artiesten, uitvoerende, wykonawca, wykonawcy, zespol, umelec, interpreti, eloado, eloadok, egyuttes, sanatci, sanatcilar, sarkici, исполнитель, исполнители, артист, группа, виконавець, виконавці, 歌手, 艺人, 艺术家, 演唱者, 藝人, 歌手名, アーティスト, 歌手, 가수, 아티스트, καλλιτεχνης, ερμηνευτης, artisti, kunstner",
    avoid: AVOID,
  },
  {
    part: "developer",
    names: "developer, developers",
    words:
      "developer, developers, dev, devs, team, involved companies, studio developer, entwickler, entwicklerstudio, developpeur, developpeurs, desarrollador, desarrolladores, desenvolvedor, desenvolvedora, desenvolvedores, sviluppatore, sviluppatori, ontwikkelaar, utvecklare, deweloper, producent gry, vyvojar, vyvojari, fejleszto, gelistirici, разработчик, разработчики, розробник, розробники, 开发商, 开发者, 開發商, 開発元, 開発会社, 개발사, 개발자",
    avoid: AVOID,
  },
  {
    part: "cast",
    names:
      "actors, star, stars, star1, star2, star3, star4, actor1, actor2, actor3, actor1name, actor2name, actor3name, cast, casts, people",
    words:
      "starring, actors, actor, casts, actress, actresses, cast, main cast, stars, star, people, protagonists, darsteller, hauptdarsteller, schauspieler, besetzung, acteurs, acteur, actrices, casting, distribution, interpretes principaux, reparto, actores, elenco, protagonistas, atores, atriz, attori, attrici, interpreti principali, acteurs, hoofdrolspelers, rolverdeling, skadespelare, medverkande, i rollerna, obsada, aktorzy, wystepuja, herci, hraji, obsazeni, szereplok, szineszek, foszereplok, oyuncular, oyuncu, в ролях, актеры, в главных ролях, у ролях, актори, 主演, 演员, 领衔主演, 主要演员, 演員, 出演, 出演者, キャスト, 俳優, 主演者, 출연, 출연진, 출연자, 배우, 주연, ηθοποιοι, πρωταγωνιστες, skuespillere, nayttelijat, actori, البطولة, الممثلون, طاقم التمثيل, שחקנים, diễn viên, pemain, pemeran",
    avoid: AVOID,
  },
  {
    part: "writer",
    names: "writer, writers",
    words:
      "writer, writers, written by, screenwriter, screenplay by, creator, creators, created by, drehbuch, drehbuchautor, scenariste, scenaristes, scenario, guionista, guion, roteirista, roteiristas, roteiro, sceneggiatore, sceneggiatura, scenarioschrijver, manusforfattare, scenarzysta, scenariusz, scenarista, scenar, forgatokonyviro, senarist, сценарист, сценарий, сценаристи, 编剧, 編劇, 脚本, 각본, 극본",
    avoid: AVOID,
  },
];
