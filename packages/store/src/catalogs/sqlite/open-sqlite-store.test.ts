import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { film } from "../../../../../test/support/film.ts";
import { describeStore } from "../conformance/store.conformance.ts";
import { MIGRATIONS } from "./migrations.ts";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = (): string => join(folder, "deep", `${(files += 1)}.sqlite`);

describeStore("SQLite in memory", () => openSqliteStore(":memory:"));
describeStore("SQLite in a file", () => openSqliteStore(newPath()));

const comedy = { genre: "Comedy", key: "comedy", weight: 1, because: "happy", leads: true } as const;
const item = (id: string) => film(id, { year: 2000, genres: ["Comedy"] });
const catalog = {
  name: "films",
  kind: "movie",
  importedAt: "2026-01-01T00:00:00Z",
  mode: "replace",
} as const;

describe("a file", () => {
  test("keeps what was stored for the next one who opens it", async () => {
    const path = newPath();
    const first = await openSqliteStore(path);
    await first.writeCatalog(catalog, [[item("a")]]);
    await first.close();
    const second = await openSqliteStore(path);
    expect((await second.catalogs()).map(({ name, items }) => [name, items])).toEqual([["films", 1]]);
    await second.close();
  });

  test("shows a second connection the old catalogue until the new one is whole", async () => {
    const path = newPath();
    const [writer, reader] = [await openSqliteStore(path), await openSqliteStore(path)];
    await writer.writeCatalog(catalog, [[item("old")]]);
    const find = async () =>
      (await reader.candidates({ catalog: "films", genres: [comedy], filters: {}, perGenre: 5 })).map(
        ({ id }) => id,
      );
    let during: string[] = [];
    await writer.writeCatalog(
      catalog,
      (async function* () {
        for (let i = 0; i < 30; i++) yield Array.from({ length: 1000 }, (_, j) => item(`new${i}-${j}`));
        during = await find();
      })(),
    );
    expect(during).toEqual(["old"]);
    expect((await find())[0]).toMatch(/^new/);
    await Promise.all([writer.close(), reader.close()]);
  });

  test("is whole after its process was killed in the middle of an import", async () => {
    const path = newPath();
    const store = await openSqliteStore(path);
    await store.writeCatalog(catalog, [[item("old")]]);
    await store.close();

    const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", ENDLESS_IMPORT], {
      env: { ...process.env, STORE: path, MODULE: new URL("./open-sqlite-store.ts", import.meta.url).href },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");

    const left = readdirSync(`${path}-catalogs`);
    expect(left, "a second file was on its way").toHaveLength(2);
    const again = await openSqliteStore(path);
    expect((await again.catalogs()).map(({ items }) => items)).toEqual([1]);
    const found = await again.candidates({ catalog: "films", genres: [comedy], filters: {}, perGenre: 5 });
    expect(found.map(({ id }) => id)).toEqual(["old"]);

    // What the killed process left counts as dead after ten minutes; make it so now.
    for (const name of left) utimesSync(join(`${path}-catalogs`, name), 0, 0);
    await again.writeCatalog(catalog, [[item("new")]]);
    expect(readdirSync(`${path}-catalogs`)).toHaveLength(1);
    await again.close();
  });

  test("looks again when another process replaced a catalogue under it", async () => {
    const path = newPath();
    const [writer, reader] = [await openSqliteStore(path), await openSqliteStore(path)];
    for (let i = 0; i < 20; i++) {
      await writer.writeCatalog(catalog, [[item(`v${i}`)]]);
      const { items } = await reader.search({ catalog: "films", limit: 5 });
      expect(items.map(({ id }) => id)).toEqual([`v${i}`]);
    }
    await Promise.all([writer.close(), reader.close()]);
    expect(readdirSync(`${path}-catalogs`)).toHaveLength(1);
  });

  test("is not lost when two programs add to one catalogue at once: the second gets an error", async () => {
    const path = newPath();
    const [one, two] = [await openSqliteStore(path), await openSqliteStore(path)];
    await one.writeCatalog(catalog, [[item("old")]]);
    const second = two.writeCatalog(
      { ...catalog, mode: "merge" },
      (async function* () {
        yield [item("b")];
        await one.writeCatalog({ ...catalog, mode: "merge" }, [[item("a")]]);
      })(),
    );
    await expect(second).rejects.toMatchObject({ code: "store-busy" });
    expect((await two.catalogs()).map(({ items }) => items)).toEqual([2]);
    await Promise.all([one.close(), two.close()]);
    expect(readdirSync(`${path}-catalogs`)).toHaveLength(1);
  });

  test("of the first version is brought forward, with its catalogues", async () => {
    const path = newPath();
    writeFirstVersion(path);
    const store = await openSqliteStore(path);
    expect(await store.catalogs()).toEqual([
      { name: "films", kind: "movie", items: 2, importedAt: "2025-12-01T00:00:00Z" },
    ]);
    const found = await store.candidates({ catalog: "films", genres: [comedy], filters: {}, perGenre: 5 });
    expect(found).toEqual([{ ...item("a"), title: "Amélie", people: ["Zoë"], rating: 8.3 }]);
    expect(await store.readSetting("starter")).toBe("{}");
    await store.close();
    const again = await openSqliteStore(path);
    expect((await again.catalogs()).map(({ items }) => items)).toEqual([2]);
    await again.close();
  });
});

/**
 * A database as version 1 of the schema wrote it, with a catalogue and the rows of an import that was
 * killed.
 */
function writeFirstVersion(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const db = new DatabaseSync(path);
  db.exec(MIGRATIONS[0]!);
  db.exec(`
    PRAGMA user_version = 1;
    INSERT INTO catalog VALUES (1, 'films', 'movie', 2, '2025-12-01T00:00:00Z', NULL), (2, NULL, 'movie', 0, '', 5);
    INSERT INTO item VALUES
      (1, 1, 'a', 'Amélie', 2000, '["Comedy"]', '["Zoë"]', 8.3, NULL, NULL, 0.5),
      (2, 1, 'b', 'B', NULL, '["Drama"]', '[]', NULL, NULL, NULL, 0.5),
      (3, 2, 'c', 'C', NULL, '["Comedy"]', '[]', NULL, NULL, NULL, 0.5);
    INSERT INTO setting VALUES ('starter', '{}')`);
  db.close();
}

const ENDLESS_IMPORT = `
  const { openSqliteStore } = await import(process.env.MODULE);
  const store = await openSqliteStore(process.env.STORE);
  const target = { name: "films", kind: "movie", importedAt: "2026-01-02T00:00:00Z", mode: "replace" };
  const rest = { year: null, genres: ["Comedy"], people: [], rating: null, votes: null, runtime: null, language: null, tags: [] };
  await store.writeCatalog(target, (function* () {
    for (let i = 0; ; i++) {
      if (i === 60) process.stdout.write("on the way");
      yield Array.from({ length: 1000 }, (_, j) => ({ id: "n" + i + "-" + j, title: "New", ...rest }));
    }
  })());
`;

describe("errors", () => {
  test("a file that is no database", async () => {
    const path = join(folder, "text.sqlite");
    writeFileSync(path, "this is no database, only some text that is long enough to look at".repeat(20));
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: "store-unreadable",
      message: expect.stringContaining(path),
    });
  });

  test("a database of a newer program", async () => {
    const path = join(folder, "newer.sqlite");
    const db = new DatabaseSync(path);
    db.exec("PRAGMA user_version = 9999");
    db.close();
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: "store-too-new" });
  });

  test("a folder that cannot be made", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    await expect(openSqliteStore(join(file, "below", "x.sqlite"))).rejects.toMatchObject({
      code: "no-permission",
    });
  });

  test("a folder in the place of the file", async () => {
    await expect(openSqliteStore(folder)).rejects.toMatchObject({ code: "store-unreadable" });
  });

  test("a link to a disk that is not there, which is no reason to begin again", async () => {
    const path = join(folder, "link.sqlite");
    symlinkSync(join(folder, "unmounted", "moodreel.db"), path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: "store-unreadable",
      message: expect.stringContaining("is mounted"),
    });
  });

  test("another program's database with a table of the same name", async () => {
    const path = newPath();
    mkdirSync(dirname(path), { recursive: true });
    const db = new DatabaseSync(path);
    db.exec("CREATE TABLE catalog (a)");
    db.close();
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: "store-unreadable" });
  });

  test("a full disk, and nothing is changed", () => {
    const db = new DatabaseSync(":memory:");
    db.exec("CREATE TABLE t (x); PRAGMA max_page_count = 20");
    expect(() =>
      withSqliteErrors("films.sqlite", () =>
        inTransaction(db, () =>
          db.exec("INSERT INTO t VALUES (1); INSERT INTO t VALUES (zeroblob(1000000))"),
        ),
      ),
    ).toThrow(expect.objectContaining({ code: "disk-full" }));
    expect(db.prepare("SELECT count(*) AS n FROM t").get()?.["n"]).toBe(0);
    db.close();
  });

  test("a file that another program keeps locked", () => {
    const path = join(folder, "locked.sqlite");
    const [one, other] = [new DatabaseSync(path), new DatabaseSync(path, { timeout: 1 })];
    one.exec("BEGIN IMMEDIATE");
    expect(() => withSqliteErrors(path, () => inTransaction(other, () => undefined))).toThrow(
      expect.objectContaining({ code: "store-busy" }),
    );
    one.close();
    other.close();
  });
});
