import { expect, test } from "vitest";
import { comedies, idsOf, Shelf } from "../store/conformance/shelf.ts";
import { COMEDY } from "../store/conformance/shelf.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import { scatterOf, scatterRows } from "./scatter.ts";

test("mixes rows and loses none", () => {
  const rows = Uint32Array.from({ length: 1000 }, (_, row) => row * 4_000_037);
  const mixed = rows.slice();
  scatterRows(mixed);
  expect([...mixed].toSorted((a, b) => a - b)).toEqual([...rows].toSorted((a, b) => a - b));
  expect([...mixed]).toEqual([...rows].toSorted((a, b) => scatterOf(a) - scatterOf(b)));
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
