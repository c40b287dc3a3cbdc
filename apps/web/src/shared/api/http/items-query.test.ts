import { expect, test } from "vitest";
import { itemsQuery } from "./items-query.ts";

const SHELF = { name: "my shelf", kind: "book" } as const;

test("only what was asked for is in the query", () => {
  const query = itemsQuery(SHELF, { text: "", filters: {} }, 48, null);
  expect(Object.fromEntries(query)).toEqual({ catalog: "my shelf", kind: "book", limit: "48" });
});

test("lists stand between bars, numbers as they are", () => {
  const filters = { yearFrom: 1990, withGenres: ["Drama", "Crime"], withPeople: ["Agnès Varda"] };
  const query = itemsQuery(SHELF, { text: "cleo", filters }, 48, "c1");
  expect(Object.fromEntries(query)).toMatchObject({
    q: "cleo",
    cursor: "c1",
    yearFrom: "1990",
    withGenres: "Drama|Crime",
    withPeople: "Agnès Varda",
  });
});
