import type { MessageFile } from "./message-file.ts";

/** What stands in place of a page, or tells its name. */
export const page = {
  notFound: {
    en: "No such screen",
    de: "Diese Seite gibt es nicht",
    fr: "Page introuvable",
    es: "No existe esta página",
    it: "Pagina inesistente",
    pt: "Página inexistente",
    nl: "Deze pagina bestaat niet",
    pl: "Nie ma takiej strony",
  },
  nothingHere: {
    en: "There is nothing at this address.",
    de: "Unter dieser Adresse gibt es nichts.",
    fr: "Il n’y a rien à cette adresse.",
    es: "No hay nada en esta dirección.",
    it: "A questo indirizzo non c’è nulla.",
    pt: "Não há nada neste endereço.",
    nl: "Op dit adres is niets.",
    pl: "Pod tym adresem nic nie ma.",
  },
  backToFilms: {
    en: "Back to the films",
    de: "Zurück zu den Filmen",
    fr: "Retour aux films",
    es: "Volver a las películas",
    it: "Torna ai film",
    pt: "Voltar aos filmes",
    nl: "Terug naar de films",
    pl: "Wróć do filmów",
  },
  late: {
    en: "This page did not come from the server. It is tried again every few seconds.",
    de: "Diese Seite kam nicht vom Server. Alle paar Sekunden wird es erneut versucht.",
    fr: "Cette page n’est pas arrivée du serveur. Nouvel essai toutes les quelques secondes.",
    es: "Esta página no llegó del servidor. Se vuelve a intentar cada pocos segundos.",
    it: "Questa pagina non è arrivata dal server. Si riprova ogni pochi secondi.",
    pt: "Esta página não chegou do servidor. Uma nova tentativa é feita a cada poucos segundos.",
    nl: "Deze pagina kwam niet van de server. Om de paar seconden wordt het opnieuw geprobeerd.",
    pl: "Ta strona nie dotarła z serwera. Co kilka sekund następuje kolejna próba.",
  },
} as const satisfies MessageFile;
