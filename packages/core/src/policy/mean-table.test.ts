import { expect, test } from "vitest";
import { meanTable } from "./mean-table.ts";

const ANA = { happy: [{ genre: "Comedy", weight: 1 }] };
const BEN = {
  happy: [
    { genre: "Western", weight: 1 },
    { genre: "comedy", weight: 0.5 },
  ],
};

test("a table for two has what both want first, and nobody's genre is lost", () => {
  expect(meanTable([ANA, BEN]).happy).toEqual([
    { genre: "Comedy", weight: 1 },
    { genre: "Western", weight: 1 / 1.5 },
  ]);
});

test("for one it is that person's own", () => expect(meanTable([BEN])).toBe(BEN));

test("what nobody maps stays unmapped", () => expect(meanTable([ANA, BEN]).sad).toEqual([]));
