import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { nameOfFile, nameProblem } from "./catalog-name.ts";
import { showLanguage } from "../../shared/i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

test("the file's name becomes the catalogue's", () => {
  expect(nameOfFile("IMDb top-1000 (2024).csv")).toBe("IMDb top-1000 (2024)");
  expect(nameOfFile("हिन्दी फिल्में.csv")).toBe("हिन्दी फिल्में");
  expect(nameOfFile("title.basics.tsv.gz")).toBe("title.basics");
  expect(nameOfFile("shelf.xyz")).toBe("shelf");
  expect(nameOfFile(".csv")).toBe("my list");
});

test("whatever a file is called, the name made of it is taken", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "binary" }), (file) => {
      expect(nameProblem(nameOfFile(file))).toBeNull();
    }),
  );
});

test("a name that is not taken is told from others by its character", () => {
  expect(nameProblem("O’Brien & Ben")).toBeNull();
  expect(nameProblem("a/b")).toMatch(/^The name has "\/" .*as character 2, .*\.$/);
  expect(nameProblem(" ")).toBe("The name is empty.");
});
