import type { Kind } from "@moodreel/core";
import { headerOf } from "../names/match-header.ts";
import { kindOfGenres } from "./kind-of-genres.ts";
import { kindOfType } from "./type-words.ts";
import type { KnownFormat } from "./known-formats.ts";

/** Words of column names that tell a kind, by how much they tell; a phrase is written with spaces. */
const TELLING: Readonly<Record<Kind, Readonly<Record<number, string>>>> = {
  movie: {
    3: "tconst, tmdb, letterboxd, box office, mpaa, seriestitle",
    2: "director, directors, directed, movie, movies, film, films, imdb, runtime, actors, cast, starring, actress, season, seasons, episodes, episode, certificate, pelicula, filme, reparto, elenco, darsteller, regie, regisseur, realisateur, acteurs, regista, attori, rezyser, rezyseria, obsada, rezie, herci, rendezo, szereplok, yonetmen, oyuncular, regissor, режиссер, режисер, актеры, актори, фильм, фільм, kinopoisk, 导演, 導演, 主演, 电影, 電影, 片名, 片长, 演员, 監督, 出演, 映画, 감독, 출연, 영화, 배우, upcoming, anime, studios, listedin",
    1: "star, country, gross, revenue, budget, tagline, crew, writer, screenplay, metascore, tomatometer, votes",
  },
  book: {
    3: "isbn, goodreads, librarything, openlibrary, kindle, bookshelves, read status, bookbrainz, storygraph, volumeinfo, volume info, dewey, pages read, page count",
    2: "author, authors, book, books, pages, numpages, shelf, shelves, paperback, hardcover, binding, ebook, audiobook, edition, editions, autor, autora, autores, autorin, verfasser, auteur, auteurs, autore, autori, schrijver, schrijvers, forfattare, autorzy, spisovatel, szerzo, iro, yazar, yazari, автор, авторы, автори, livre, livro, libro, buch, boek, ksiazka, kniha, konyv, kitap, книга, isbn 13, издательство, verlag, editeur, editorial, editora, editore, uitgeverij, wydawnictwo, nakladatelstvi, kiado, yayinevi, seiten, seitenzahl, paginas, pagine, stron, 书名, 作者, 图书, 出版社, 页数, 書名, 著者, 頁數, 저자, 지은이, 도서, 출판사",
    1: "publisher, published, publication, pagecount, reviews text",
  },
  music: {
    3: "danceability, acousticness, instrumentalness, speechiness, valence, spotify, lastfm, scrobbles, isrc, rym, discogs, musicbrainz, bpm, ms played",
    2: "artist, artists, album, albums, track, tracks, song, songs, singer, band, lyrics, playlist, loudness, liveness, kunstler, interpret, lied, artiste, artista, artistas, chanson, cancion, canzone, musica, cantante, cantor, artiest, nummer, wykonawca, utwor, skladba, eloado, sanatci, sarki, исполнитель, артист, альбом, песня, трек, виконавець, пісня, 歌手, 专辑, 歌曲, 歌名, 專輯, アーティスト, アルバム, 曲名, 가수, 앨범, 노래, 곡명, 아티스트",
    1: "tempo, energy, key, plays, duration ms",
  },
  game: {
    3: "steam, appid, app name, steamspy, igdb, rawg, hltb, completionist, esrb, main story, mainstory, main extra, backlogs, backlog, peak ccu, playtime, multiplayer, dlc, playnite, backloggd, gog, npcs, completionist time, involved companies, game modes, player perspectives",
    2: "game, games, developer, developers, playing, gameplay, console, speedrun, jeu, juego, spiel, gioco, jogo, hra, gra, jatek, oyun, игра, гра, entwickler, developpeur, desarrollador, desenvolvedor, sviluppatore, ontwikkelaar, deweloper, vyvojar, fejleszto, gelistirici, разработчик, розробник, 游戏, 遊戲, 开发商, 開發商, ゲーム, 開発元, 게임, 개발사",
    1: "platform, platforms, plataforma, plataformas, plateforme, plattform, piattaforma, platforma, платформа, 平台, 機種, プラットフォーム, 플랫폼, publisher, publishers, metacritic, achievements, sales, plays, wishlist, team, completed",
  },
};

/** What a file is called counts as much as a column that hardly tells. */
const NAMES: Readonly<Record<Kind, RegExp>> = {
  movie: /movie|film|imdb|netflix|kino|letterboxd|pelicula|映画|电影|영화/i,
  book: /book|\.opf$|goodreads|novel|libro|livre|buch|kniga|книг|图书|도서/i,
  music: /music|song|track|album|spotify|lastfm|playlist|музык|音乐|음악/i,
  game: /game|steam(?!ing)|hltb|htlb|playnite|игр|游戏|ゲーム|게임/i,
};
const BY_FILE = 1.6;
/** Less than this tells nothing: films may have a publisher or a platform. */
const ENOUGH = 1.5;

const phrases: ReadonlyMap<string, readonly (readonly [Kind, number])[]> = phraseTable();

/**
 * What a table holds, by the format that it was recognised as, else by the words of its columns, what stands in
 * a column of types, and a little by the file's name, else by genres that only one kind has; films when nothing shows it.
 */
export function kindOfColumns(
  columns: readonly string[],
  format: KnownFormat | null,
  values: (column: number) => readonly string[] = () => [],
  file = "",
): Kind {
  if (format?.kind !== undefined) return format.kind;
  const signs: Record<Kind, number> = { movie: 0, book: 0, music: 0, game: 0 };
  const seen = new Set<string>();
  for (const [index, column] of columns.entries()) {
    for (const [kind, phrase, weight] of signsIn(column)) {
      if (seen.has(`${kind} ${phrase}`)) continue;
      seen.add(`${kind} ${phrase}`);
      signs[kind] += weight;
    }
    const typed = kindOfType(column, values(index));
    if (typed !== null) signs[typed] += 6;
  }
  for (const [kind, pattern] of Object.entries(NAMES)) {
    if (pattern.test(file)) signs[kind as Kind] += BY_FILE;
  }
  const [best, next] = Object.entries(signs).toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < ENOUGH)
    return kindOfGenres(columns.map((_name, index) => values(index)));
  if (best[1] === next?.[1]) return "movie";
  return best[0] as Kind;
}

function signsIn(column: string): readonly (readonly [Kind, string, number])[] {
  const { words, key } = headerOf(column);
  const found: (readonly [Kind, string, number])[] = [];
  const add = (phrase: string): void => {
    for (const [kind, weight] of phrases.get(phrase) ?? []) found.push([kind, phrase, weight]);
  };
  add(key);
  for (const [at, word] of words.entries()) {
    if (word !== key) add(word);
    const next = words[at + 1];
    if (next !== undefined) add(`${word} ${next}`);
  }
  for (const [phrase, kinds] of unspacedPhrases) {
    if (key !== phrase && key.includes(phrase))
      for (const [kind, weight] of kinds) found.push([kind, phrase, weight]);
  }
  return found;
}

function phraseTable(): ReadonlyMap<string, readonly (readonly [Kind, number])[]> {
  const table = new Map<string, (readonly [Kind, number])[]>();
  for (const [kind, weights] of Object.entries(TELLING)) {
    for (const [weight, words] of Object.entries(weights)) {
      for (const phrase of words.split(", ").map((word) => headerOf(word).words.join(" "))) {
        table.set(phrase, [...(table.get(phrase) ?? []), [kind as Kind, Number(weight)]]);
      }
    }
  }
  return table;
}

const unspacedPhrases = [...phrases].filter(([phrase]) =>
  /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]/u.test(phrase),
);
