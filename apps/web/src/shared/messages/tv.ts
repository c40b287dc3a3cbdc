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
    de: "Zurück für etwas anderes.",
    fr: "Retour pour autre chose.",
    es: "Atrás para otra cosa.",
    it: "Indietro per qualcos’altro.",
    pt: "Voltar para outra coisa.",
    nl: "Terug voor iets anders.",
    pl: "Wstecz, by wybrać coś innego.",
  },
} as const satisfies MessageFile;
