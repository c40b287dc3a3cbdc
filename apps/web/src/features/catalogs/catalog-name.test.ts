import fc from "fast-check";
import { expect, test } from "vitest";
import { nameFits, nameOfFile } from "./catalog-name.ts";

test("the file's name becomes the catalogue's", () => {
  expect(nameOfFile("IMDb top-1000 (2024).csv")).toBe("IMDb top-1000 2024");
  expect(nameOfFile("title.basics.tsv.gz")).toBe("title.basics");
  expect(nameOfFile("shelf.xyz")).toBe("shelf");
  expect(nameOfFile(".csv")).toBe("my list");
});

test("whatever a file is called, the name made of it is taken", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "binary" }), (file) => {
      expect(nameFits(nameOfFile(file))).toBe(true);
    }),
  );
});
