import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { film } from "../../catalogs/conformance/shelf.ts";
import { scatterOf } from "../scatter.ts";
import { EntryColumns, qualityLevel } from "./entry-columns.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** More than what is kept in memory, and more of one quality than are put in order at once. */
const ROWS = 1_500_000;

test("gives more rows than it keeps in memory, changed ones and all, by falling quality", () => {
  const columns = new EntryColumns(folder);
  const rated = [7, 3, 9].map((rating) => film("any", [], { rating, votes: 1000 }));
  const unrated = film("any", []);
  const itemOf = (row: number) => (row % 5 === 0 ? (rated[row % 3] ?? unrated) : unrated);
  for (let row = 0; row < ROWS; row++) columns.add(itemOf(row), row % 100, 1);
  const changed = [3, 400_001, ROWS - 1];
  for (const row of changed) columns.setList(row, 123_456);
  const removed = [0, 5, 700_000, ROWS - 2];
  for (const row of removed) columns.remove(row);
  expect(readdirSync(folder)).toEqual([]);

  const order: number[] = [];
  const lists = new Map<number, number>();
  for (const entries of columns.byQuality()) {
    for (let at = 0; at < entries.length; at += 4) {
      const row = entries[at] as number;
      order.push(row);
      if (changed.includes(row)) lists.set(row, columns.listOf(row));
    }
  }
  columns.close();

  const expected = Array.from({ length: ROWS }, (_, row) => row)
    .filter((row) => !removed.includes(row))
    .map((row) => ({ row, level: qualityLevel(itemOf(row)) }))
    .toSorted((a, b) => b.level - a.level || scatterOf(a.row) - scatterOf(b.row));
  expect(order.length).toBe(expected.length);
  expect(order.findIndex((row, at) => row !== expected[at]?.row)).toBe(-1);
  expect([...lists.values()]).toEqual([123_456, 123_456, 123_456]);
});
