import { expect, test } from "vitest";
import { columnsOf, unsureFields, wholeMapping, withColumns } from "./item-fields.ts";

const COLUMNS = ["Title", "Genre 1", "Genre 2", "a+b"];

test("a field names one column, several, or none", () => {
  expect(columnsOf("Title", COLUMNS)).toEqual(["Title"]);
  expect(columnsOf("Genre 1+Genre 2", COLUMNS)).toEqual(["Genre 1", "Genre 2"]);
  expect(columnsOf("a+b", COLUMNS)).toEqual(["a+b"]);
  expect(columnsOf(undefined, COLUMNS)).toEqual([]);
  expect(columnsOf("", COLUMNS)).toEqual([]);
});

test("a field moves to other columns and back", () => {
  const both = withColumns({ title: "Title" }, "genres", ["Genre 1", "Genre 2"]);
  expect(both).toEqual({ title: "Title", genres: "Genre 1+Genre 2" });
  expect(columnsOf(both["genres"], COLUMNS)).toEqual(["Genre 1", "Genre 2"]);
  expect(withColumns(both, "genres", [])).toEqual({ title: "Title", genres: "" });
});

test("a whole mapping leaves nothing to a guess", () => {
  expect(wholeMapping({ title: "Title", year: "Year" })).toEqual({
    id: "",
    title: "Title",
    year: "Year",
    genres: "",
    people: "",
    rating: "",
    votes: "",
    runtime: "",
    language: "",
    tags: "",
    otherTitles: "",
    overview: "",
    certificate: "",
    series: "",
    countries: "",
    releaseDate: "",
    links: "",
    poster: "",
    places: "",
    renown: "",
  });
});

test("what is only likely is looked over, and a title or genres that no column gives", () => {
  const mapping = { title: "Title", year: "Y", people: "director+cast" };
  const sure = { title: "sure", year: "sure", people: "likely" } as const;
  expect(unsureFields({ mapping, sure })).toEqual(["genres", "people"]);
});
