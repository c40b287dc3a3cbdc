import { expect, it } from "vitest";
import { previewFile } from "../read/preview-file.ts";

const film = async (header: string, row: string) => {
  const stream = [new TextEncoder().encode(`${header}\n${row}\n${row.replace("Eins", "Zwei")}\n`)];
  const { sample } = await previewFile({ name: "filme.csv", stream });
  return sample[0];
};

it.each([
  ["German", "Titel;Jahr;Genre;FSK;Land;Inhalt", "Eins;2001;Drama;FSK 12;Deutschland;Es war einmal."],
  ["German, a number", "Titel;Jahr;Genre;Altersfreigabe;Land;Handlung", "Eins;2001;Drama;12;Italien;Ja."],
  ["French", "Titre;Année;Genre;Classification d'âge;Pays;Résumé", "Eins;2001;Drame;-12;France;Un jour."],
  ["Spanish", "Título;Año;Género;Calificación por edades;País;Sinopsis", "Eins;2001;Drama;12;España;Hoy."],
  ["Polish", "Tytuł;Rok;Gatunek;Kategoria wiekowa;Kraj;Opis", "Eins;2001;Dramat;12;Polska;Raz."],
  ["Dutch", "Titel;Jaar;Genre;Kijkwijzer;Land;Beschrijving", "Eins;2001;Drama;12;Nederland;Ooit."],
  ["Russian", "Название;Год;Жанр;Возрастное ограничение;Страна;Описание", "Eins;2001;Драма;12+;Россия;Раз."],
])("knows from which age a film is, its country and what it is about, in %s", async (_, header, row) => {
  const item = await film(header, row);
  const [, , , certificate, country, overview] = row.split(";");
  expect(item).toMatchObject({ certificate, countries: [country], overview, rating: null });
});
