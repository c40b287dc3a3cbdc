/** What a column that fills a field is called. */
export interface FieldWords {
  /** Whole names, best first, as `columnKey`s. */
  readonly names: string;
  /** What a longer name may have in it, best first, in the languages of people's files. */
  readonly words: string;
  /** Words beside these by which the name means something else. */
  readonly avoid: string;
}

/** Words of things that are no facts of an item. */
const OTHERS =
  "id, ids, url, uri, link, href, image, img, photo, poster, cover, path, slug, uuid, hash, index";
/** Words of what somebody did with an item. */
const DOING =
  "added, watched, read, rated, created, modified, updated, last, my, your, uploaded, crawled, listened, played, playing, started, finished, completed, completion, abandoned, acquired, seen, collected, purchased, scrobbled, reviewed, dvd, birth, born, end, expires";

/** The fields that one column fills. `docs/formats.md` is made from this. */
export const FIELD_WORDS = {
  title: {
    names:
      "title, primarytitle, seriestitle, movietitle, filmtitle, apptitle, movie, film, trackname, booktitle, gametitle, gamename, songtitle, songname, track, song, game, name, titel, titre, titulo, titolo, appname, book, originaltitle",
    words:
      "title, title user preferred, film name, movie name, track name, song name, book name, game name, app name, film title, film adi, titel, filmtitel, buchtitel, titre, titulo, titolo, titulo en espanol, titles, pelicula, filme, film, movie, nazwa filmu, tytul, nazev filmu, nazev, nazwa, nazev knihy, film cime, konyv cime, cim, cime, kitap adi, oyun adi, sarki adi, eser adi, baslik, назва фільму, название фильма, название книги, название, наименование, назва, фильм, фільм, книга, песня, трек, игра, 电影名称, 影片名称, 电影名, 影片名, 片名, 中文名, 书名, 图书名称, 歌名, 歌曲名, 歌曲, 曲名, 游戏名, 游戏名称, 游戏, 专辑名, 专辑, 名称, 标题, 電影名稱, 電影名, 書名, 遊戲名稱, 名稱, 標題, 作品名, 映画タイトル, 映画名, タイトル, 題名, ゲーム名, ゲーム, アルバム名, アルバム, 영화제목, 영화 제목, 영화명, 영화 이름, 책제목, 도서명, 곡명, 노래제목, 게임명, 게임 이름, 게임, 앨범명, 앨범, 제목, 작품명, cancion, canzone, chanson, morceau, utwor, piosenka, brano, faixa, skladba, ksiazka, musica, lied, livro, libro, livre, buch, boek, juego, jeu, gioco, jogo, spel, spiel, gra, hra, jatek, track, song, game, book, name, album, original title, τιτλος, τιτλος ταινιας, ταινια, ονομα ταινιας, βιβλιο, τραγουδι, παιχνιδι, tittel, elokuva, nimi, kirja, titlu, titlul filmului, carte, 名前, bok, bog, sang, lat, kappale, label, العنوان, عنوان الفيلم, اسم الفيلم, اسم الكتاب, שם הסרט, שם הספר, כותרת, tên phim, tựa phim, tên sách, judul, judul film, judul buku, release group, שם, शीर्षक, फिल्म, किताब",
    avoid: `${OTHERS}, count, number, num, no, total, date, year, type, genre, genres, language, rating, ratings, score, votes, status, user, username, profile, first, last, company, country, artist, artists, author, authors, director, directors, actor, character, show, season, episode, sort, sorted, alternative, other, price, list, collection, platform, publisher, developer, critics, plays, runtime, jahr, ano, anno, annee, rok, regie, original, feed, tagline, translated`,
  },
  year: {
    names:
      "year, releasedyear, releaseyear, startyear, titleyear, originalpublicationyear, yearpublished, publicationyear, yearofrelease, yearofpublication, yearreleased, firstpublishyear, productionyear, seasonyear, releasedate, released, datepublished, publicationdate, publishdate, publisheddate, premieredate, firstairdate, jahr, annee, ano",
    words:
      "yr, release year, released year, year released, publication year, original release, first publish, first release, release date, release, release yr, year, released, premiere, premiered, published, publication, pubdate, air date, aired, erscheinungsjahr, produktionsjahr, erscheinungsdatum, erschienen, kinostart, jahr, ano de lancamento, ano de estreno, ano, fecha de estreno, estreno, lancamento, data de lancamento, annee, annee de sortie, date de sortie, sortie, anno, anno di uscita, data di uscita, uscita, jaar, jaar van uitgave, uitgavejaar, releasejaar, rok, rok produkcji, rok premiery, rok wydania, data premiery, premiera, rok vydani, rok vyroby, ev, megjelenes, megjelenes eve, bemutato, ar, utgivningsar, premiar, yil, yapim yili, vizyon tarihi, yayin yili, cikis tarihi, год, год выпуска, год выхода, год издания, дата выхода, премьера, рік, рік випуску, прем єра, дата виходу, 上映时间, 上映日期, 上映年份, 上映, 发行时间, 发行日期, 发行年份, 出版年, 出版时间, 出版日期, 年份, 年代, 首播, 上映時間, 發行日期, 出版日期, 公開年, 公開日, 公開, 製作年, 発売日, 発売年, 発行年, 出版年, リリース, 年, 개봉년도, 개봉연도, 개봉일, 개봉, 제작년도, 제작연도, 출시일, 출시, 발매일, 발매, 출간일, 출판년도, 연도, 년도, start year, date, time, ετος, χρονια, ετος παραγωγης, ετος κυκλοφοριας, ημερομηνια κυκλοφοριας, utgivelsesar, udgivelsesar, vuosi, julkaisuvuosi, anul, anul aparitiei, السنة, سنة الإصدار, سنة النشر, שנה, שנת יציאה, năm, năm phát hành, năm sản xuất, tahun, tahun rilis, tahun terbit, سنة, वर्ष, साल",
    avoid: `${OTHERS}, ${DOING}, count, number, on netflix, rank, price, digital, physical, inactive, availability`,
  },
  genres: {
    names:
      "genres, genre, listedin, trackgenre, maingenre, primarygenre, categories, category, generos, genero, genreids, subject, subjects",
    words:
      "genres, genre, genero, generos, genere, generi, gatunek, gatunki, zanr, zanry, mufaj, mufajok, tur, turu, turler, kategorie, kategorien, kategoria, kategori, kategorier, categorie, categoria, categorias, categories, category, genren, genrer, genrer, stijl, stil, style, styles, жанр, жанры, жанри, категория, категорії, 类型, 类别, 分类, 类目, 流派, 題材, 题材, 類型, 類別, 分類, ジャンル, カテゴリ, カテゴリー, 장르, 분류, 카테고리, subjects, ειδος, ειδη, κατηγορια, κατηγοριες, sjanger, sjangre, genrer, lajityyppi, tyylilaji, gen, genuri, النوع, التصنيف, ז׳אנר, סוגה, thể loại, genre film, ז'אנר, शैली",
    avoid: `${OTHERS}, count, number, film type, title type, media type, rating, price, platform, platforms, watched`,
  },
  rating: {
    names:
      "imdbrating, voteaverage, averagerating, avgrating, avgvote, imdbscore, tmdbrating, traktrating, communityrating, ratingsaverage, rating, score, userscore, userrating, userratingscore, communityscore, criticscore, ratingvalue, averagescore, meanscore, average, bayesaverage, ratingpress",
    words:
      "imdb rating, imdb score, imdb value, ratings imdb, rating imdb, vote average, average rating, average vote, avg rating, avg score, mean rating, mean score, tmdb value, community rating, user rating, user score, users score, audience rating, audience score, ratings average, rating average, rating score, overall rating, total rating, aggregated rating, rating, score, ratings, rate, stars, note moyenne, note spectateurs, note, notes, nota media, nota, puntuacion, calificacion, valoracion, valutazione, voto medio, voto, punteggio, avaliacao, classificacao, pontuacao, durchschnittsbewertung, bewertung, wertung, punkte, sterne, beoordeling, waardering, cijfer, betyg, omdome, snittbetyg, ocena, oceny, srednia ocen, hodnoceni, ertekeles, pontszam, puan, puani, degerlendirme, рейтинг, оценка, средняя оценка, балл, оцінка, 豆瓣评分, 评分, 得分, 分数, 评价分数, 評分, 分數, 評価, 評点, 点数, スコア, レーティング, 평점, 별점, 점수, imdb, tmdb, kinopoisk, кинопоиск, кп, douban, 豆瓣, filmweb, filmaffinity, letterboxd, goodreads, allocine, csfd, critic rating, critics rating, critic score, critics score, metascore, meta score, metacritic, tomatometer, rotten tomatoes, rt score, review score, βαθμολογια, αξιολογηση, βαθμος, vurdering, karakter, bedommelse, arvosana, arvio, evaluare, レビュー平均, 平均評価, 平均点, điểm imdb, điểm, التقييم, تقييم, דירוג, ציון, peringkat, penilaian, skor, रेटिंग",
    avoid: `${OTHERS}, fandango, key, count, counts, number, num, no, votes, vote count, voters, size, content, certificate, certification, age, mpaa, fsk, freigabe, altersfreigabe, classification, edades, edad, indicativa, etaria, wiekowa, leeftijd, возрастное, возрастной, my, your, own, watched, total, distribution, rank, ranking, position, popularity, top, max, min, std, date, at, year, type, description, text, label, level, esrb, parental, facebook, reviews, positive, negative, system, status, sum, reason, organization, 人数, 数`,
  },
  votes: {
    names:
      "votecount, noofvotes, numvotes, ratingscount, votes, imdbvotes, numvotedusers, numberofvotes, ratingcount, totalvotes, scoredby, usercount, positive",
    words:
      "imdb user vote count, imdb vote count, imdb votes, vote count, votes count, votes num, number of votes, num votes, no of votes, total votes, ratings count, rating count, number of ratings, num ratings, no of ratings, total ratings, rating size, user rating count, scored by, voters, votes, user votes, users rated, ratings total, anzahl stimmen, anzahl bewertungen, stimmen, bewertungen, nombre de votes, nombre de notes, nb votes, numero de votos, numero votos, votos, numero di voti, numero voti, voti, aantal stemmen, aantal beoordelingen, stemmen, liczba glosow, liczba ocen, glosy, pocet hodnoceni, pocet hlasu, hlasy, szavazatok szama, szavazatok, szavazat, antal roster, antal betyg, roster, oy sayisi, oylar, количество голосов, число голосов, количество оценок, число оценок, голоса, голосов, кількість голосів, кількість оцінок, голоси, 评价人数, 评分人数, 评论人数, 参与人数, 投票人数, 评价数, 评论数, 投票数, 評價人數, 評分人數, 投票人數, 投票數, 人数, 人數, 評価数, 評価人数, レビュー数, 投票者数, 投票, 投票数, 투표수, 투표 수, 평가수, 평가 수, 평가자수, 참여자수, 참여 인원, 평점 참여, reviews count, review count, number of reviews, num reviews, members, ψηφοι, αριθμος ψηφων, stemmer, antall stemmer, antal stemmer, aanet, aanten maara, voturi, numar voturi",
    avoid: `${OTHERS}, fandango, average, avg, mean, critic, critics, text, 1, 2, 3, 4, 5, star, negative, percent, percentage, share`,
  },
  runtime: {
    names:
      "runtime, runtimeminutes, runtimemins, runtimemin, duration, durationms, length, lengthminutes, runtimeticks",
    words:
      "runtime, running time, total time, run time, run time ticks, duration, track duration, length, minutes, minute, mins, duration value, laufzeit, filmlange, spieldauer, spiellange, lange, dauer, duree, duracion, duracao, durata, speelduur, looptijd, duur, speltid, langd, czas trwania, dlugosc, czas, delka, stopaz, jatekido, hossz, sure, suresi, продолжительность, длительность, хронометраж, время, тривалість, 片长, 时长, 片長, 時長, 上映時間 分, 再生時間, 上映時間, 時間, 長さ, 尺, 러닝타임, 상영시간, 상영 시간, 재생시간, 재생 시간, 길이, διαρκεια, spilletid, varighed, varighet, kesto, durata, المدة, مدة العرض, אורך, משך, thời lượng, durasi, time, مدة, अवधि",
    avoid: `${OTHERS}, ${DOING}, title, name, description, inches, file, game, playtime, average, median, count, profile, focus, wave, stream, 日期`,
  },
  language: {
    names: "language, originallanguage, languagecode, lang, languages, spokenlanguages, sprache",
    words:
      "original language, language, languages, lang, sprache, originalsprache, idioma, idioma original, lingua, lingua originale, langue, langue originale, taal, sprak, jezyk, jazyk, nyelv, dil, dili, язык, мова, 语言, 語言, 言語, 언어, γλωσσα, sprog, kieli, limba",
    avoid: `${OTHERS}, supported, full, audio, dubbed, subtitle, subtitles, programming, count, title, available, ui`,
  },
} as const satisfies Readonly<Record<string, FieldWords>>;
