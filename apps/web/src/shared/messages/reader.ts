import type { MessageFile } from "./message-file.ts";

/** Why no face can be read, and what to do. */
export const reader = {
  fromServer: {
    en: "What reads faces did not come from the server. See whether it still runs where you started it, and reload the page. Until then, tap a mood.",
    de: "Was Gesichter liest, kam nicht vom Server. Sieh nach, ob er dort noch läuft, wo du ihn gestartet hast, und lade die Seite neu. Tippe bis dahin eine Stimmung an.",
    fr: "Ce qui lit les visages n’est pas arrivé du serveur. Vérifiez qu’il tourne encore et rechargez la page. D’ici là, touchez une humeur.",
    es: "Lo que lee las caras no llegó del servidor. Mira si sigue en marcha donde lo iniciaste y recarga la página. Mientras, toca un ánimo.",
    it: "Ciò che legge i visi non è arrivato dal server. Controlla che sia ancora in funzione e ricarica la pagina. Intanto tocca un umore.",
    pt: "O que lê os rostos não chegou do servidor. Veja se ele ainda está rodando e recarregue a página. Até lá, toque num ânimo.",
    nl: "Wat gezichten leest kwam niet van de server. Kijk of die nog draait waar je hem startte en laad de pagina opnieuw. Tik tot dan een stemming aan.",
    pl: "To, co odczytuje twarze, nie dotarło z serwera. Sprawdź, czy nadal działa, i odśwież stronę. Do tego czasu wybierz nastrój.",
  },
  fromBrowser: {
    en: "What reads faces is loaded when it is first used, and did not come. See whether you are online, and reload the page. Until then, tap a mood.",
    de: "Was Gesichter liest, wird beim ersten Gebrauch geladen und kam nicht. Sieh nach, ob du online bist, und lade die Seite neu. Tippe bis dahin eine Stimmung an.",
    fr: "Ce qui lit les visages est chargé à la première utilisation et n’est pas arrivé. Vérifiez votre connexion et rechargez la page. D’ici là, touchez une humeur.",
    es: "Lo que lee las caras se carga al usarlo por primera vez y no llegó. Mira si tienes conexión y recarga la página. Mientras, toca un ánimo.",
    it: "Ciò che legge i visi si carica al primo uso e non è arrivato. Controlla di essere online e ricarica la pagina. Intanto tocca un umore.",
    pt: "O que lê os rostos é carregado no primeiro uso e não chegou. Veja se está online e recarregue a página. Até lá, toque num ânimo.",
    nl: "Wat gezichten leest wordt bij het eerste gebruik geladen en kwam niet. Kijk of je online bent en laad de pagina opnieuw. Tik tot dan een stemming aan.",
    pl: "To, co odczytuje twarze, wczytuje się przy pierwszym użyciu i nie dotarło. Sprawdź połączenie i odśwież stronę. Do tego czasu wybierz nastrój.",
  },
  other: {
    en: "{reason} Tap a mood instead, or reload the page.",
    de: "{reason} Tippe stattdessen eine Stimmung an, oder lade die Seite neu.",
    fr: "{reason} Touchez plutôt une humeur, ou rechargez la page.",
    es: "{reason} Toca un ánimo en su lugar o recarga la página.",
    it: "{reason} Tocca invece un umore, o ricarica la pagina.",
    pt: "{reason} Toque num ânimo ou recarregue a página.",
    nl: "{reason} Tik in plaats daarvan een stemming aan, of laad de pagina opnieuw.",
    pl: "{reason} Wybierz nastrój albo odśwież stronę.",
  },
} as const satisfies MessageFile;
