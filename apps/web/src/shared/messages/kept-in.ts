import type { MessageFile } from "./message-file.ts";

/** Where what is kept is, as it stands within a sentence. */
export const keptIn = {
  server: {
    en: "on your own Moodreel server",
    de: "auf deinem eigenen Moodreel-Server",
    fr: "sur votre propre serveur Moodreel",
    es: "en tu propio servidor de Moodreel",
    it: "sul tuo server Moodreel",
    pt: "no seu próprio servidor Moodreel",
    nl: "op je eigen Moodreel-server",
    pl: "na własnym serwerze Moodreel",
  },
  browser: {
    en: "in this browser",
    de: "in diesem Browser",
    fr: "dans ce navigateur",
    es: "en este navegador",
    it: "in questo browser",
    pt: "neste navegador",
    nl: "in deze browser",
    pl: "w tej przeglądarce",
  },
} as const satisfies MessageFile;
