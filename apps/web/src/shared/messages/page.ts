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
  backToList: {
    en: "{kind, select, movie {Back to the films} book {Back to the books} music {Back to the music} other {Back to the games}}",
    de: "{kind, select, movie {Zurück zu den Filmen} book {Zurück zu den Büchern} music {Zurück zur Musik} other {Zurück zu den Spielen}}",
    fr: "{kind, select, movie {Retour aux films} book {Retour aux livres} music {Retour à la musique} other {Retour aux jeux}}",
    es: "{kind, select, movie {Volver a las películas} book {Volver a los libros} music {Volver a la música} other {Volver a los juegos}}",
    it: "{kind, select, movie {Torna ai film} book {Torna ai libri} music {Torna alla musica} other {Torna ai giochi}}",
    pt: "{kind, select, movie {Voltar aos filmes} book {Voltar aos livros} music {Voltar à música} other {Voltar aos jogos}}",
    nl: "{kind, select, movie {Terug naar de films} book {Terug naar de boeken} music {Terug naar de muziek} other {Terug naar de games}}",
    pl: "{kind, select, movie {Wróć do filmów} book {Wróć do książek} music {Wróć do muzyki} other {Wróć do gier}}",
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
