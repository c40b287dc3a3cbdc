import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogNameOf, checkCatalogName } from "./catalog-name.ts";

test.for([
  ["movies.csv", "movies"],
  ["/home/me/My films (2026).csv.gz", "My films (2026)"],
  ["C:\\films\\title.basics.tsv", "title.basics"],
  ["Фильмы.txt", "Фильмы"],
  ["हिन्दी फिल्में.csv", "हिन्दी फिल्में"],
  ["Ame\u0301lie & Co.csv", "Amélie & Co"],
  ["a:b?c.csv", "a-b-c"],
  ["films\u202evsc.csv", "filmsvsc"],
  ["..csv", "catalogue"],
  ["---.csv", "catalogue"],
  ["", "catalogue"],
])("%s names the catalogue %s", ([file, name]) => {
  expect(catalogNameOf(file ?? "")).toBe(name);
});

test("any file name gives a valid name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (file) => {
      expect(checkCatalogName(catalogNameOf(file))).toBe(catalogNameOf(file));
    }),
  );
});

test.for([
  [" films.csv ", "films.csv"],
  ["हिन्दी फिल्में", "हिन्दी फिल्में"],
  ["Anna’s & Ben’s", "Anna’s & Ben’s"],
])("%s is kept as %s", ([name, kept]) => {
  expect(checkCatalogName(name ?? "")).toBe(kept);
});

test.for(["", " ", "../a", "a/b", "a".repeat(65), "a\nb"])("%j is refused", (name) => {
  expect(() => checkCatalogName(name)).toThrow(expect.objectContaining({ code: "catalog-name-invalid" }));
});
