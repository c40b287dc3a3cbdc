import fc from "fast-check";
import { expect, test } from "vitest";
import { nameFits, nameOfFile, withColumn } from "./import-mapping.ts";

test("the file's name becomes the catalogue's", () => {
  expect(nameOfFile("IMDb top-1000 (2024).csv")).toBe("IMDb top-1000 2024");
  expect(nameOfFile(".csv")).toBe("my films");
});

test("whatever a file is called, the name made of it is taken", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: "binary" }), (file) => {
      expect(nameFits(nameOfFile(file))).toBe(true);
    }),
  );
});

test("a field moves to another column, or is left to the guess", () => {
  expect(withColumn({ title: "Name" }, "genres", "Tags")).toEqual({ title: "Name", genres: "Tags" });
  expect(withColumn({ title: "Name", genres: "Tags" }, "genres", "")).toEqual({ title: "Name" });
});
