import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { afterAll, describe, expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-containers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CSV = lines("title,year,genres", "Heat,1995,Crime", "Up,2009,Comedy");
const preview = (bytes: Uint8Array, name: string, table?: string) =>
  previewFile(sourceOf(bytes, { name, size: 300 }), { kind: "movie", table });
const tarOf = async (files: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  packTar(
    Object.entries(files).map(([name, text]) => ({
      header: { name, size: Buffer.byteLength(text), type: "file" as const },
      body: text,
    })),
  );

/** `title,year,genres` with Heat and Up, as `bzip2` and `xz` pack it. */
const BZ2 =
  "QlpoOTFBWSZTWczC6o8AABbfgAAQAARyIAhAAgAmp9wgIAAiKaeptQfpJoN6p+qFBo0aDIDQ2S+AUSA0Z0l2loyJt0+J2pdiuPcFPo99UPxdyRThQkMzC6o8";
const XZ =
  "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAwdGl0bGUseWVhcixnZW5yZXMKSGVhdCwxOTk1LENyaW1lClVwLDIwMDksQ29tZWR5CgAAAAAVIs9akzKdrwABSTFdQeNQH7bzfQEAAAAABFla";
/** Half a million lines of nothing, by bzip2. */
const BZ2_BOMB =
  "QlpoOTFBWSZTWXzNxKUAEBvVgIIQAAQkACKnHAAACCAAUKYACaBVJqGmhjUsUIAXkIAbsIAXxPed6zPNPcaqd1kQA/F3JFOFCQfM3EpQ";

describe("a tar archive", () => {
  test.for(["films.tar", "films.tar.gz"])("%s gives its table, with its companions", async (name) => {
    const tar = await tarOf({
      "ml/README.txt": "About films.",
      "ml/movies.csv": lines("movieId,title,genres", "1,Heat (1995),Crime"),
      "ml/links.csv": lines("movieId,imdbId,tmdbId", "1,0113277,949"),
    });
    const report = await preview(name.endsWith("gz") ? gzipSync(tar) : tar, name);
    expect(report).toMatchObject({ table: "ml/movies.csv", items: 1, sample: [{ id: "tt0113277" }] });
  });

  test("that is cut short is refused", async () => {
    const tar = await tarOf({ "movies.csv": CSV.repeat(100) });
    await expect(preview(tar.subarray(0, 900), "films.tar")).rejects.toMatchObject({ code: "file-damaged" });
  });
});

describe("bzip2 and xz", () => {
  test.for([
    ["films.csv.bz2", BZ2],
    ["films.csv.xz", XZ],
  ])("%s has its films, and is refused when cut short", async ([name = "", packed = ""]) => {
    const bytes = Buffer.from(packed, "base64");
    expect((await preview(bytes, name)).sample).toMatchObject([{ title: "Heat" }, { title: "Up" }]);
    const cut = bytes.subarray(0, bytes.length - 20);
    await expect(preview(cut, name)).rejects.toMatchObject({ code: "file-damaged" });
  });

  test("a bomb is not unpacked to its end", async () => {
    await expect(preview(Buffer.from(BZ2_BOMB, "base64"), "a.csv.bz2")).rejects.toMatchObject({
      code: "file-too-large",
    });
  });
});

describe("a SQLite database", () => {
  const path = join(folder, "films.db");
  const database = new DatabaseSync(path);
  database.exec(`
    CREATE TABLE people (name TEXT);
    CREATE TABLE movies (id INTEGER PRIMARY KEY, title TEXT, year INTEGER, genres TEXT, picture BLOB);
    INSERT INTO movies VALUES (1, 'Heat', 1995, 'Crime|Drama', x'0102'), (2, 'Up', 2009, 'Comedy', NULL);
    CREATE VIEW titles AS SELECT title FROM movies;`);
  database.close();

  test("gives its table with titles and genres, and is left as it is", async () => {
    const before = [readFileSync(path), statSync(path).mtimeMs];
    const report = await previewFile({ path }, { kind: "movie" });
    expect(report).toMatchObject({ table: "movies", items: 2, skipped: 0 });
    expect(report.sample[0]).toMatchObject({ title: "Heat", year: 1995, genres: ["Crime", "Drama"] });
    expect([readFileSync(path), statSync(path).mtimeMs]).toEqual(before);
  });

  test("also packed, and with a table that is named", async () => {
    expect(await preview(gzipSync(readFileSync(path)), "films.db.gz", "titles")).toMatchObject({ items: 2 });
  });

  test("that is damaged is refused by name", async () => {
    const bytes = readFileSync(path);
    bytes.fill(0xff, 100, 3000);
    await expect(preview(bytes, "films.db")).rejects.toMatchObject({ code: "file-damaged" });
  });
});
