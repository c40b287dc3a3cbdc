import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "./preview-file.ts";
import { openSkippedRowsFile } from "../skipped-rows/skipped-rows-file.ts";
import type { ImportReport, SkippedRow } from "../report/import-report.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-options-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every skipped row is handed on with its whole text, some at a time", async () => {
  const long = "x".repeat(5000);
  const content = `title,genres\n${`A,Drama\n,${long}\n`.repeat(1500)}`;
  const seen: SkippedRow[] = [];
  let most = 0;
  const report = await previewFile(sourceOf(content), {
    kind: "movie",
    maxBadShare: 0.5,
    skippedRowsTo: async (rows) => {
      most = Math.max(most, rows.length);
      await Promise.resolve();
      seen.push(...rows);
    },
  });
  expect([report.skipped, report.skippedRows.length, seen.length]).toEqual([1500, 100, 1500]);
  expect(most).toBeLessThan(500);
  expect(seen[1]).toEqual({ line: 5, reason: "has no title", text: `,${long}` });
  expect(report.skippedRows[0]?.text).toBe(`,${long.slice(0, 199)}…`);
});

test("skipped rows can be written to a file, a table itself", async () => {
  const path = join(folder, "skipped.csv");
  const file = await openSkippedRowsFile(path);
  const content = lines("title,genres", "A,Drama", ',"a ""b"", c"', "B,Drama", "C,War", "D,War", "E,War");
  await previewFile(sourceOf(content), { kind: "movie", skippedRowsTo: file.write });
  await file.close();
  expect(readFileSync(path, "utf8")).toBe(
    lines("line,reason,text", '3,"has no title",",""a """"b"""", c"""'),
  );
});

test("a file for skipped rows says which folder is missing, and leaves its name where nothing was skipped", async () => {
  await expect(openSkippedRowsFile(join(folder, "no", "such.csv"))).rejects.toMatchObject({
    code: "file-not-found",
    message: expect.stringContaining(`no folder ${join(folder, "no")} to write such.csv to`),
  });
  await expect(openSkippedRowsFile("")).rejects.toMatchObject({
    message: "The name of the file is empty. Name a file.",
  });
  const path = join(folder, "tried.csv");
  await (await openSkippedRowsFile(path)).discard();
  const second = await openSkippedRowsFile(path);
  await second.write([{ line: 2, reason: "has no title", text: ",Drama" }]);
  await second.discard();
  expect(readFileSync(path, "utf8")).toContain("has no title");
});

test.for<[number, boolean]>([
  [0, false],
  [0.3, false],
  [0.34, true],
  [1, true],
])("of three rows one may be bad when a share of %d is allowed: %s", async ([maxBadShare, allowed]) => {
  const content = lines("title,genres", "A,Drama", ",War", "C,Drama");
  const outcome = previewFile(sourceOf(content), { kind: "movie", maxBadShare }).then(
    () => true,
    (error: { code?: string }) => (error.code === "too-many-bad-rows" ? false : error),
  );
  expect(await outcome).toBe(allowed);
});

test("a catalogue may bring other names of genres", async () => {
  const { sample, genres } = await previewFile(
    sourceOf(lines("title,genres", "A,Heimatfilm|War", "B,Krimi")),
    {
      kind: "movie",
      genreSynonyms: { heimatfilm: ["Drama", "Romance"], KRIMI: "Crime" },
    },
  );
  expect(sample.map((item) => item.genres)).toEqual([["Drama", "Romance", "War"], ["Crime"]]);
  expect(genres.every(({ known }) => known)).toBe(true);
});

test("a field may be left empty by choice", async () => {
  const { sample, mapping } = await previewFile(sourceOf(lines("title,genres,tags", "A,Drama,x")), {
    kind: "movie",
    map: { tags: "" },
  });
  expect(mapping).toEqual({ title: "title", genres: "genres" });
  expect(sample[0]?.tags).toEqual([]);
});

test("an unknown genre comes with the known one that it is next to", async () => {
  const { genres } = await previewFile(sourceOf(lines("title,genres", "A,Comdy", "B,Heimatfilm")), {
    kind: "movie",
  });
  expect(genres).toMatchObject([
    { genre: "Comdy", known: false, nearest: "Comedy" },
    { genre: "Heimatfilm", known: false, nearest: null },
  ]);
});

test("a worker reads as the main thread does, and can send items and report", async () => {
  const path = join(folder, "films.csv");
  writeFileSync(
    path,
    lines(
      "title,year,genres",
      ...Array.from({ length: 3000 }, (_, i) => `Film ${i},${1900 + (i % 100)},Drama`),
    ),
  );
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(workerData.module).then(async ({ readItems }) => {
      const read = await readItems({ path: workerData.path }, { kind: "movie", signal: new AbortController().signal });
      let items = 0;
      for await (const batch of read.batches) { parentPort.postMessage({ batch }); items += batch.length; }
      parentPort.postMessage({ report: read.report(false), items });
    });`;
  const worker = new Worker(code, {
    eval: true,
    workerData: { path, module: new URL("read-items.ts", import.meta.url).href },
  });
  let batched = 0;
  const last = await new Promise<{ report: ImportReport; items: number }>((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", (message: { batch?: unknown[]; report?: ImportReport; items?: number }) => {
      batched += message.batch?.length ?? 0;
      if (message.report !== undefined) resolve({ report: message.report, items: message.items ?? 0 });
    });
  });
  await worker.terminate();
  expect([batched, last.items]).toEqual([3000, 3000]);
  expect({ ...last.report, dryRun: true }).toEqual(await previewFile({ path }, { kind: "movie" }));
});
