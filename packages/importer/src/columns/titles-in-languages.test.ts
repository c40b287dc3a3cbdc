import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const titleOf = async (header: string, row: string) => {
  const { mapping, sample } = await previewFile(
    sourceOf(lines(header, row, row.replace("Celeste", "Braid"))),
  );
  return [mapping.title, sample[0]?.title];
};

test.each(["Nombre,Año,Género", "Nom,Année,Genre", "Naam,Jaar,Genre", "Nome,Ano,Gênero", "Namn,År,Genre"])(
  "what is only called a name is the title: %s",
  async (header) => {
    expect(await titleOf(header, "Celeste,2018,Puzzle")).toEqual([header.split(",")[0], "Celeste"]);
  },
);

test.each([
  "Artiste,Morceau,Genre",
  "Wykonawca,Utwór,Gatunek",
  "Artista,Brano,Genere",
  "Autor,Książka,Gatunek",
])("tracks and books are titles where people call them so: %s", async (header) => {
  expect(await titleOf(header, "Nena,Celeste,Pop")).toEqual([header.split(",")[1], "Celeste"]);
});

test("a genre of Apple's with a slash is one", async () => {
  const { sample } = await previewFile(
    sourceOf(lines("Title,Genre", "Blue,Singer/Songwriter", "Red,R&B/Soul")),
  );
  expect(sample.map(({ genres }) => genres)).toEqual([["Singer/Songwriter"], ["R&B", "Soul"]]);
});
