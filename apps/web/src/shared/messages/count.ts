import type { MessageFile } from "./message-file.ts";

/** So many things of a kind. */
export const count = {
  movie: {
    en: "{count, plural, one {# film} other {# films}}",
    de: "{count, plural, one {# Film} other {# Filme}}",
    fr: "{count, plural, one {# film} other {# films}}",
    es: "{count, plural, one {# película} other {# películas}}",
    it: "{count, plural, one {# film} other {# film}}",
    pt: "{count, plural, one {# filme} other {# filmes}}",
    nl: "{count, plural, one {# film} other {# films}}",
    pl: "{count, plural, one {# film} few {# filmy} many {# filmów} other {# filmu}}",
  },
  book: {
    en: "{count, plural, one {# book} other {# books}}",
    de: "{count, plural, one {# Buch} other {# Bücher}}",
    fr: "{count, plural, one {# livre} other {# livres}}",
    es: "{count, plural, one {# libro} other {# libros}}",
    it: "{count, plural, one {# libro} other {# libri}}",
    pt: "{count, plural, one {# livro} other {# livros}}",
    nl: "{count, plural, one {# boek} other {# boeken}}",
    pl: "{count, plural, one {# książka} few {# książki} many {# książek} other {# książki}}",
  },
  music: {
    en: "{count, plural, one {# track} other {# tracks}}",
    de: "{count, plural, one {# Titel} other {# Titel}}",
    fr: "{count, plural, one {# titre} other {# titres}}",
    es: "{count, plural, one {# canción} other {# canciones}}",
    it: "{count, plural, one {# brano} other {# brani}}",
    pt: "{count, plural, one {# faixa} other {# faixas}}",
    nl: "{count, plural, one {# nummer} other {# nummers}}",
    pl: "{count, plural, one {# utwór} few {# utwory} many {# utworów} other {# utworu}}",
  },
  game: {
    en: "{count, plural, one {# game} other {# games}}",
    de: "{count, plural, one {# Spiel} other {# Spiele}}",
    fr: "{count, plural, one {# jeu} other {# jeux}}",
    es: "{count, plural, one {# juego} other {# juegos}}",
    it: "{count, plural, one {# gioco} other {# giochi}}",
    pt: "{count, plural, one {# jogo} other {# jogos}}",
    nl: "{count, plural, one {# game} other {# games}}",
    pl: "{count, plural, one {# gra} few {# gry} many {# gier} other {# gry}}",
  },
} as const satisfies MessageFile;
