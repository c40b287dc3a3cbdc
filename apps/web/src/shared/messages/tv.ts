import type { MessageFile } from "./message-file.ts";

/** The page for a television. */
export const tv = {
  tonight: {
    en: "Tonight",
    de: "Heute Abend",
    fr: "Ce soir",
    es: "Esta noche",
    it: "Stasera",
    pt: "Esta noite",
    nl: "Vanavond",
    pl: "Dziś wieczorem",
  },
  scan: {
    en: "Scan to choose together.",
    de: "Scannt, um gemeinsam zu wählen.",
    fr: "Scannez pour choisir ensemble.",
    es: "Escanead para elegir juntos.",
    it: "Inquadrate per scegliere insieme.",
    pt: "Leiam para escolher juntos.",
    nl: "Scan om samen te kiezen.",
    pl: "Zeskanujcie, by wybrać razem.",
  },
  back: {
    en: "Back for another one.",
    de: "Zurück für einen anderen.",
    fr: "Retour pour un autre.",
    es: "Atrás para otra.",
    it: "Indietro per un altro.",
    pt: "Voltar para outro.",
    nl: "Terug voor een andere.",
    pl: "Wstecz, by wybrać inny.",
  },
} as const satisfies MessageFile;
