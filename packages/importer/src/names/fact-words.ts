import type { ItemFacts } from "@moodreel/core/item";

/**
 * What the columns of facts are called in people's files, best first, in the languages that they use. Whole names only:
 * facts are many, and a part of a name says little.
 */
export const FACT_WORDS: Readonly<Record<keyof ItemFacts, string>> = {
  otherTitles:
    "other titles, original title, original name, english title, title english, international title, alternative title, alternative titles, alternate titles, akas, originaltitel, englischer titel, titre original, título original, titolo originale, originele titel, tytuł oryginalny, tytuł org, původní název, originální název, eredeti cím, orijinal ad, orijinal adı, özgün ad, orijinal başlık, оригинальное название, оригінальна назва, 原名, 外文名, 英文名, 英文片名, 又名, 别名, 別名, 原題, 英題, 원제, 원제목, 영문제목",
  overview:
    "overview, plot, description, synopsis, storyline, short description, summary, outline, handlung, inhalt, inhaltsangabe, beschreibung, kurzbeschreibung, zusammenfassung, résumé, intrigue, sinopsis, descripción, argumento, resumen, trama, sinossi, descrizione, riassunto, sinopse, descrição, resumo, enredo, beschrijving, samenvatting, korte inhoud, verhaal, opis, opis filmu, fabuła, streszczenie, popis, obsah, děj, leírás, tartalom, cselekmény, beskrivning, handling, sammanfattning, özet, konu, konusu, açıklama, описание, сюжет, синопсис, краткое содержание, опис, 简介, 剧情简介, 内容简介, 簡介, 劇情簡介, 描述, 概要, あらすじ, 説明, 紹介文, 줄거리, 설명, 개요, 시놉시스",
  certificate:
    "certificate, certification, content rating, mpaa, mpaa rating, rated, age rating, maturity rating, esrb rating, esrb, official rating, parental rating, age certification, age limit, age restriction, age group, recommended age, minimum age, min age, pegi, bbfc, fsk, usk, altersfreigabe, altersempfehlung, altersbeschränkung, altersgrenze, freigabe, jugendfreigabe, classification d'âge, âge conseillé, âge minimum, limite d'âge, clasificación por edades, clasificación por edad, clasificación de edad, calificación por edades, edad recomendada, edad mínima, visto censura, classificazione per età, età consigliata, età minima, limite di età, classificação indicativa, classificação etária, faixa etária, idade mínima, idade recomendada, kijkwijzer, leeftijd, leeftijdsgrens, leeftijdskeuring, kategoria wiekowa, ograniczenie wiekowe, limit wieku, wiek, přístupnost, věkové omezení, korhatár, korhatár besorolás, korosztály, åldersgräns, yaş sınırı, yaş sınırlaması, возрастное ограничение, возрастной рейтинг, возрастная категория, возраст, вікове обмеження, віковий рейтинг, 分级, 分級, 年龄分级, 级别, 級別, 映倫区分, 映倫, 年齢制限, 対象年齢, 관람등급, 관람 등급, 상영등급, 연령등급, 이용등급",
  series:
    "series, collection, belongs to collection, franchise, series name, collection name, collection title, set name, set, reihe, filmreihe, buchreihe, sammlung, saga, série, serie, colección, coleção, collezione, reeks, seria, cykl, kolekcja, série knih, kolekce, sorozat, gyűjtemény, serien, samling, koleksiyon, seri, серия, цикл, коллекция, серія, колекція, 系列, シリーズ, 시리즈",
  countries:
    "countries, country, production countries, production country, country of origin, origin country, land, länder, produktionsland, produktionsländer, herkunftsland, pays, pays d'origine, país, países, país de origen, paese, nazione, paese di produzione, país de origem, land van herkomst, kraj, kraj produkcji, kraje, země, země původu, ország, gyártó ország, ursprungsland, ülke, yapım ülkesi, страна, страны, страна производства, країна, країна виробництва, 国家, 国家地区, 制片国家, 制片国家地区, 地区, 國家, 製作国, 制作国, 국가, 제작국가",
  releaseDate:
    "release date, released, date of release, premiered, date published, publication date, publish date, first air date, premiere date, originally available at, in cinemas, erscheinungsdatum, kinostart, veröffentlichungsdatum, date de sortie, fecha de estreno, fecha de publicación, data di uscita, data de lançamento, data de estreia, releasedatum, premièredatum, data premiery, data wydania, datum premiéry, bemutató, megjelenés dátuma, premiärdatum, vizyon tarihi, yayın tarihi, дата выхода, дата премьеры, дата виходу, 上映日期, 上映时间, 发行日期, 出版日期, 公開日, 発売日, 発行日, 개봉일, 출시일, 발매일, 출간일",
  links: "links, imdb id, imdb title id, tmdb id, wikidata id, tvdb id",
  poster: "poster, poster path, poster url, poster link",
  places: "places",
  renown: "renown",
};
