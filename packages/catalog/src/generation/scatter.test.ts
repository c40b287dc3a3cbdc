import { expect, test } from "vitest";
import { comedies, idsOf, Shelf } from "../store/conformance/shelf.ts";
import { COMEDY } from "../store/conformance/shelf.ts";
import { openSqliteStore } from "../store/sqlite/open-sqlite-store.ts";
import { scatterEntries, scatterOf } from "./scatter.ts";

test("mixes entries and loses none", () => {
  const rows = Array.from({ length: 1000 }, (_, row) => row * 4_000_037);
  const entries = Int32Array.from([...rows, 7, 8].flatMap((row) => [row, 1, 2, row]));
  scatterEntries(entries, 0, 1000);
  const mixed = Array.from({ length: 1002 }, (_, at) => (entries[at * 4] as number) >>> 0);
  expect(mixed.slice(1000), "those behind stay").toEqual([7, 8]);
  expect(mixed.slice(0, 1000)).toEqual(rows.toSorted((a, b) => scatterOf(a) - scatterOf(b)));
  for (let at = 0; at < 1002; at++) expect(entries[at * 4 + 3]).toBe(entries[at * 4]);
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
