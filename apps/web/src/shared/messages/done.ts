import type { MessageFile } from "./message-file.ts";

/** What somebody has done who knows a thing of a kind, on a button. */
export const done = {
  movie: {
    en: "Seen",
    de: "Gesehen",
    fr: "Vu",
    es: "Vista",
    it: "Visto",
    pt: "Visto",
    nl: "Gezien",
    pl: "Obejrzane",
  },
  book: {
    en: "Read",
    de: "Gelesen",
    fr: "Lu",
    es: "Leído",
    it: "Letto",
    pt: "Lido",
    nl: "Gelezen",
    pl: "Przeczytane",
  },
  music: {
    en: "Heard",
    de: "Gehört",
    fr: "Écouté",
    es: "Escuchada",
    it: "Ascoltato",
    pt: "Ouvido",
    nl: "Gehoord",
    pl: "Odsłuchane",
  },
  game: {
    en: "Played",
    de: "Gespielt",
    fr: "Joué",
    es: "Jugado",
    it: "Giocato",
    pt: "Jogado",
    nl: "Gespeeld",
    pl: "Zagrane",
  },
} as const satisfies MessageFile;
