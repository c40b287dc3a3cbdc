import fc from "fast-check";
import { expect, test } from "vitest";
import { comedies, idsOf, Shelf, COMEDY } from "../catalogs/conformance/shelf.ts";
import { openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";
import { rowOfScatter, scatterOf } from "./scatter.ts";

test("gives every row a number of its own, and the row back", () => {
  fc.assert(
    fc.property(fc.nat({ max: 4_294_967_295 }), (row) => {
      expect(rowOfScatter(scatterOf(row))).toBe(row);
    }),
  );
});

test("of films that nothing tells apart those in front come from the whole file", async () => {
  const shelf = new Shelf(await openSqliteStore(":memory:"));
  const films = comedies("n", 1000);
  await shelf.put(films);
  const front = new Set(await shelf.find([COMEDY], {}, 100));
  const perQuarter = [0, 1, 2, 3].map(
    (quarter) => idsOf(films.slice(quarter * 250, (quarter + 1) * 250)).filter((id) => front.has(id)).length,
  );
  for (const count of perQuarter) expect(count).toBeGreaterThan(10);
  await shelf.store.close();
});
