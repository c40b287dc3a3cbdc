import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { film } from "../../catalogs/conformance/shelf.ts";
import { scatterOf } from "../scatter.ts";
import { EntryColumns, qualityLevel } from "./entry-columns.ts";
import type { OpenScratch } from "./scratch.ts";
import { ScratchFile } from "./scratch-file.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

// The first has more than what is kept in memory, and more of one quality than are put in order at once.
test.for<[string, OpenScratch, number]>([
  ["more rows than it keeps in memory", () => new ScratchFile(folder), 1_500_000],
  ["as many as there are where all stay in memory", null, 400_000],
])("gives %s, changed ones and all, by falling quality", ([, openScratch, count]) => {
  const columns = new EntryColumns(openScratch);
  const rated = [7, 3, 9].map((rating) => film("any", [], { rating, votes: 1000 }));
  const unrated = film("any", []);
  const itemOf = (row: number) => (row % 5 === 0 ? (rated[row % 3] ?? unrated) : unrated);
  for (let row = 0; row < count; row++) columns.add(itemOf(row), row % 100, 1);
  const changed = [3, 300_001, count - 1];
  for (const row of changed) columns.setList(row, 123_456);
  const removed = [0, 5, count / 2 + 1, count - 2];
  for (const row of removed) columns.remove(row);
  expect(readdirSync(folder)).toEqual([]);

  const order: number[] = [];
  const lists = new Map<number, number>();
  for (const entries of columns.byQuality()) {
    for (let at = 0; at < entries.length; at += 4) {
      const row = entries[at]!;
      order.push(row);
      if (changed.includes(row)) lists.set(row, columns.listOf(row));
    }
  }
  columns.close();

  const expected = Array.from({ length: count }, (_, row) => row)
    .filter((row) => !removed.includes(row))
    .map((row) => ({ row, level: qualityLevel(itemOf(row)) }))
    .toSorted((a, b) => b.level - a.level || scatterOf(a.row) - scatterOf(b.row));
  expect(order.length).toBe(expected.length);
  expect(order.findIndex((row, at) => row !== expected[at]?.row)).toBe(-1);
  expect([...lists.values()]).toEqual([123_456, 123_456, 123_456]);
});
