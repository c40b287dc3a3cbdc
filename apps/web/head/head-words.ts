import type { Message } from "../src/shared/messages/message-file.ts";

/** What the page is, before it speaks for itself: for the home screen, and without JavaScript. */
export const DESCRIPTION: Message = {
  en: "Films that fit the look on your face. Read on this device.",
  de: "Filme, die zu deinem Gesicht passen. Gelesen auf diesem Gerät.",
  fr: "Des films qui vont avec votre visage. Lu sur cet appareil.",
  es: "Películas que van con tu cara. Leída en este dispositivo.",
  it: "Film adatti al tuo volto. Letto su questo dispositivo.",
  pt: "Filmes que combinam com o seu rosto. Lido neste aparelho.",
  nl: "Films die bij je gezicht passen. Gelezen op dit apparaat.",
  pl: "Filmy pasujące do twojej twarzy. Odczytanej na tym urządzeniu.",
};

export const NEEDS_SCRIPT: Message = {
  en: "Moodreel reads expressions in this page, so it needs JavaScript.",
  de: "Moodreel liest Gesichtsausdrücke in dieser Seite und braucht dafür JavaScript.",
  fr: "Moodreel lit les expressions dans cette page : il lui faut JavaScript.",
  es: "Moodreel lee las expresiones en esta página, así que necesita JavaScript.",
  it: "Moodreel legge le espressioni in questa pagina: serve JavaScript.",
  pt: "O Moodreel lê expressões nesta página, por isso precisa de JavaScript.",
  nl: "Moodreel leest uitdrukkingen in deze pagina en heeft daarvoor JavaScript nodig.",
  pl: "Moodreel odczytuje mimikę na tej stronie, dlatego potrzebuje JavaScriptu.",
};
