import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseLooks } from "./choose-looks.ts";
import { GENRE_ART } from "./genre-art.ts";
import { looksOf, type Drawn } from "./looks-of.ts";

const NONE = new Map<string, number>();

function films(genres: readonly (readonly string[])[]): readonly Drawn[] {
  return genres.map((own, at) => ({ id: `tt${at}`, title: `Film ${at}`, genres: own }));
}

function motifsOf(items: readonly Drawn[], chosen: ReadonlyMap<string, number>) {
  return items.map((item) => looksOf(item, "movie").looks[chosen.get(item.id) ?? 0]!.motif);
}

test("No two films side by side have the same picture, whatever their genres are", () => {
  const genres = fc.array(fc.constantFrom(...Object.keys(GENRE_ART)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(genres, { maxLength: 40 }), (lists) => {
      const items = films(lists);
      const motifs = motifsOf(items, chooseLooks(items, "movie", NONE, NONE));
      for (const [at, motif] of motifs.entries()) expect(motif).not.toBe(motifs[at + 1]);
    }),
  );
});

test("Where there is one picture alone, neighbours have other colours", () => {
  const items = films(Array.from({ length: 20 }, () => ["Mumblecore"]));
  const chosen = chooseLooks(items, "movie", NONE, NONE);
  const palettes = items.map((item) => looksOf(item, "movie").looks[chosen.get(item.id) ?? 0]!.palette);
  for (const [at, palette] of palettes.entries()) expect(palette).not.toBe(palettes[at + 1]);
});

test("A film has its own picture where no neighbour has it, and elsewhere the one that it had before", () => {
  const [one] = films([["Comedy", "Crime"]]);
  expect(chooseLooks([one!], "movie", NONE, NONE).get(one!.id)).toBe(0);
  expect(chooseLooks([one!], "movie", NONE, new Map([[one!.id, 2]])).get(one!.id)).toBe(2);
});

test("What stays on a list does not change its picture when the films before it go", () => {
  const items = films(Array.from({ length: 15 }, () => ["Comedy"]));
  const before = chooseLooks(items, "movie", NONE, NONE);
  const after = chooseLooks(items.slice(3), "movie", before, before);
  for (const { id } of items.slice(3)) expect(after.get(id)).toBe(before.get(id));
});
