import type { MessageFile } from "./message-file.ts";

/** Kinds as they stand in a warning. */
export const noteKind = {
  movie: {
    en: "films",
    de: "Filme",
    fr: "films",
    es: "películas",
    it: "film",
    pt: "filmes",
    nl: "films",
    pl: "filmy",
  },
  book: {
    en: "books",
    de: "Bücher",
    fr: "livres",
    es: "libros",
    it: "libri",
    pt: "livros",
    nl: "boeken",
    pl: "książki",
  },
  music: {
    en: "songs",
    de: "Musik",
    fr: "musique",
    es: "música",
    it: "musica",
    pt: "música",
    nl: "muziek",
    pl: "muzyka",
  },
  game: {
    en: "games",
    de: "Spiele",
    fr: "jeux",
    es: "juegos",
    it: "giochi",
    pt: "jogos",
    nl: "spellen",
    pl: "gry",
  },
} as const satisfies MessageFile;
