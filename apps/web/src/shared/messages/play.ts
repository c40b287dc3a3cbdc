import type { MessageFile } from "./message-file.ts";

/** Starting a film where it is: on a media server. */
export const play = {
  on: {
    en: "Play on {place}",
    de: "Auf {place} abspielen",
    fr: "Lire sur {place}",
    es: "Reproducir en {place}",
    it: "Riproduci su {place}",
    pt: "Reproduzir em {place}",
    nl: "Afspelen op {place}",
    pl: "Odtwórz na {place}",
  },
  plays: {
    en: "It plays on {device}.",
    de: "Läuft auf {device}.",
    fr: "Lecture en cours sur {device}.",
    es: "Se está reproduciendo en {device}.",
    it: "In riproduzione su {device}.",
    pt: "Está a ser reproduzido em {device}.",
    nl: "Wordt afgespeeld op {device}.",
    pl: "Odtwarzanie na {device}.",
  },
} as const satisfies MessageFile;
