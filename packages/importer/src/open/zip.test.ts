import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";
import { previewFile } from "../read/preview-file.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-zip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MOVIES = lines("movieId,title,genres", "1,Toy Story (1995),Comedy", "2,Heat (1995),Crime");
const RATINGS = lines("userId,movieId,rating,timestamp", "1,1,4.0,964982703");
const README = "Summary\n=======\n\nThis dataset describes ratings, and is described here.\n";
const preview = (content: Uint8Array, options: { table?: string; maxBytes?: number } = {}) =>
  previewFile(sourceOf(content, { name: "ml-latest-small.zip" }), { kind: "movie", ...options });

describe("of a zip archive", () => {
  test.for([
    { packed: true, from: "a stream" },
    { packed: false, from: "a file" },
  ])("the only table of items is read, from $from", async ({ packed, from }) => {
    const files = {
      "ml/README.txt": README,
      "ml/ratings.csv": RATINGS,
      "ml/movies.csv": MOVIES,
      "__MACOSX/ml/._movies.csv": "x",
    };
    const bytes = zipOf(files, { packed });
    const path = join(folder, "ml-latest-small.zip");
    writeFileSync(path, bytes);
    const source = from === "a file" ? { path } : sourceOf(bytes, { name: "ml-latest-small.zip", size: 5 });
    const report = await previewFile(source, { kind: "movie" });
    expect(report).toMatchObject({ catalog: "ml-latest-small", table: "ml/movies.csv", items: 2 });
    expect(report.detected).toBe("MovieLens movies.csv");
  });

  test("links beside the table give the films IMDb's ids, and tags their tags", async () => {
    const { sample, warnings } = await preview(
      zipOf({
        "movies.csv": MOVIES,
        "links.csv": lines("movieId,imdbId,tmdbId", "1,0114709,862", "2,,949"),
        "tags.csv": lines("userId,movieId,tag,timestamp", "1,1,Pixar,1", "2,1,pixar,2", "3,1,fun,3"),
      }),
    );
    expect(sample).toMatchObject([
      { id: "tt0114709", title: "Toy Story", genres: ["Comedy"], tags: ["pixar", "fun"] },
      { id: "tmdb-949", title: "Heat", tags: [] },
    ]);
    expect(warnings).toEqual([]);
  });

  test("a table that is packed once more is read too", async () => {
    expect((await preview(zipOf({ "movies.csv.gz": gzipSync(MOVIES) }))).items).toBe(2);
  });

  test("several tables are named, and one may be chosen", async () => {
    const bytes = zipOf({ "a/one.csv": MOVIES, "two.csv": MOVIES.replace("Heat", "Ronin") });
    await expect(preview(bytes)).rejects.toMatchObject({
      code: "zip-table-unclear",
      message: expect.stringContaining("a/one.csv, two.csv"),
      fields: { tables: ["a/one.csv", "two.csv"] },
    });
    expect((await preview(bytes, { table: "two.csv" })).sample[1]?.title).toBe("Ronin");
    expect((await preview(bytes, { table: "one.csv" })).table).toBe("a/one.csv");
  });

  test.for(["../movies.csv", "/tmp/movies.csv", "..\\movies.csv", "C:\\movies.csv"])(
    "with a name that leads out of it is refused, and says so: %s",
    async (name) => {
      await expect(preview(zipOf({ [name]: MOVIES }))).rejects.toMatchObject({
        code: "file-damaged",
        message: expect.stringContaining("leads out of it"),
      });
    },
  );

  test.for<[string, string, Uint8Array]>([
    ["no table", "zip-table-missing", zipOf({ "README.txt": README, "ratings.csv": RATINGS })],
    ["nothing", "file-binary", zipOf({})],
    ["a password", "file-damaged", zipOf({ "movies.csv": MOVIES }, { password: true })],
    ["its end missing", "file-damaged", zipOf({ "movies.csv": MOVIES }).subarray(0, 80)],
    [
      "a document in it",
      "file-binary",
      zipOf({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" }),
    ],
  ])("with %s is refused: %s", async ([, code, bytes]) => {
    await expect(preview(bytes)).rejects.toMatchObject({
      code,
      message: expect.stringContaining("ml-latest-small.zip"),
    });
  });

  test("with flipped bits is refused, not half read", async () => {
    const bytes = zipOf({ "movies.csv": MOVIES });
    bytes[45] = (bytes[45] ?? 0) ^ 0xff;
    await expect(preview(bytes)).rejects.toMatchObject({ name: "MoodreelError" });
  });

  test("a file that is one table has none inside that could be named", async () => {
    await expect(preview(Buffer.from(MOVIES), { table: "films.csv" })).rejects.toMatchObject({
      code: "zip-table-missing",
      message: expect.stringContaining('is one table, and has none of the name "films.csv"'),
    });
  });

  test("the error for a table that is not there names those that are", async () => {
    await expect(preview(zipOf({ "movies.csv": MOVIES }), { table: "films.csv" })).rejects.toMatchObject({
      code: "zip-table-missing",
      message: expect.stringContaining("It has: movies.csv."),
    });
  });

  test.for([
    ["zip", zipOf({ "bomb.csv": `title,genres\nA,Drama\n${"\n".repeat(80 * 2 ** 20)}` })],
    ["rows in a zip", zipOf({ "rows.csv": `title,genres\n${"A film,Drama\n".repeat(3 * 2 ** 20)}` })],
    ["rows in gzip", gzipSync(`title,genres\n${"A film,Drama\n".repeat(3 * 2 ** 20)}`)],
    ["short rows", gzipSync(`title,genres\n${"A,B\n".repeat(4 * 2 ** 20)}`)],
    ["gzip", gzipSync(`title,genres\nA,Drama\n${"\n".repeat(80 * 2 ** 20)}`)],
  ] as const)("a bomb of %s is not unpacked to its end", async ([, bytes]) => {
    await expect(preview(bytes)).rejects.toMatchObject({
      code: "file-too-large",
      message: expect.stringContaining("100 times"),
    });
  });
});
