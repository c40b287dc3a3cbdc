import type { Item } from "@moodreel/core";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleForPage, type PageBundle } from "../../../test/support/bundle-for-page.ts";
import { odsOf, xlsxOf } from "../../../test/support/sheets.ts";
import { zipOf } from "../../../test/support/zip-of.ts";
import * as inNode from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-page-"));
afterAll(() => rmSync(folder, { recursive: true }));
let bundle: PageBundle;
let inPage: typeof inNode;
beforeAll(async () => {
  bundle = await bundleForPage(fileURLToPath(new URL("index.ts", import.meta.url)));
  const path = join(folder, "importer.mjs");
  writeFileSync(path, bundle.code);
  inPage = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as typeof inNode;
});

const CSV = "Título;Año;Géneros\nAmélie;2001;Comedy|Romance\n!!!;1999;Drama\n";
const JSON_LINES = '{"title":"Heat","genres":["Crime"]}\n{"title":"Up","genres":["Comedy"]}\n';

test("nothing of Node is asked for", () => {
  expect(bundle.nodeModules).toEqual([]);
  expect(bundle.code).not.toMatch(/\bBuffer\b/);
  expect(gzipSync(bundle.code).byteLength).toBeLessThan(169_000);
});

test.each<[string, string, Uint8Array]>([
  ["CSV", "films.csv", Buffer.from(CSV)],
  ["CSV in Windows-1252", "films.csv", Buffer.from(CSV, "latin1")],
  ["packed CSV", "films.csv.gz", gzipSync(CSV)],
  ["JSON", "films.json", Buffer.from(`[${JSON_LINES.trim().replace("\n", ",")}]`)],
  ["packed JSON Lines", "films.jsonl.gz", gzipSync(JSON_LINES)],
  ["a zip archive", "films.zip", zipOf({ "films.csv": CSV, "read.me": "This is about films." })],
  [
    "XLSX",
    "films.xlsx",
    xlsxOf([
      ["Title", "Genre"],
      ["Heat", "Crime"],
      ["Up", "Comedy"],
    ]),
  ],
  [
    "ODS",
    "films.ods",
    odsOf([
      ["Title", "Genre"],
      ["Heat", "Crime"],
      ["Up", "Comedy"],
    ]),
  ],
  [
    "XML",
    "films.xml",
    Buffer.from(
      "<a><f><title>Heat</title><genre>Crime</genre></f><f><title>Up</title><genre>Comedy</genre></f></a>",
    ),
  ],
])("%s gives the same items and report in a page as in Node", async (_what, name, bytes) => {
  const read = async (importer: typeof inNode) => {
    const source = { name, stream: streamOf(bytes) };
    const print = new importer.Fingerprint({});
    const taken = await importer.readItems(print.of(source), {});
    const items: Item[] = [];
    for await (const batch of taken.batches) items.push(...batch);
    return { items, report: taken.report(false), print: print.digest(taken.map) };
  };
  const found = await read(inPage);
  expect(found.items).toHaveLength(2);
  expect(found).toEqual(await read(inNode));
});

test("damaged gzip, other packings and a path have errors that say what to do", async () => {
  const open = (source: inNode.Source) => inPage.previewFile(source, {});
  const damaged = gzipSync(CSV).subarray(0, -6);
  await expect(open({ name: "a.csv.gz", stream: streamOf(damaged) })).rejects.toMatchObject({
    code: "file-damaged",
  });
  const xz = Buffer.from("fd377a585a0000", "hex");
  await expect(open({ name: "a.csv.xz", stream: streamOf(xz) })).rejects.toMatchObject({
    code: "unsupported",
    message: expect.stringContaining("command line"),
  });
  await expect(open({ path: "films.csv" })).rejects.toMatchObject({ code: "unsupported" });
});

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 10);
  yield bytes.subarray(10);
}
