import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultPolicy } from "@moodreel/core";
import { afterAll, beforeEach, expect, test } from "vitest";
import { film } from "../../../../../test/support/film.ts";
import type { Store } from "../../store.ts";
import { comedies, Shelf } from "../conformance/shelf.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const root = mkdtempSync(join(tmpdir(), "moodreel-names-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let path: string;
let folder: string;
beforeEach(() => {
  path = join(mkdtempSync(join(root, "home-")), "moodreel.db");
  folder = `${path}-catalogs`;
});

const kind = "book" as const;

async function using<T>(work: (store: Store, shelf: Shelf) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(path);
  try {
    return await work(store, new Shelf(store));
  } finally {
    await store.close();
  }
}

/** Two catalogues, a policy and a setting, written by a process that is gone. */
async function fill(): Promise<void> {
  await using(async (store, shelf) => {
    await shelf.put(comedies("f", 30));
    await shelf.put([film("b", { genres: ["Poetry"] })], { name: "books", kind });
    await store.writePolicy("movie", defaultPolicy("book"));
    await store.writeSetting("mapping", "kept");
  });
  // Whatever an age would have done is done.
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 0, 0);
}

async function expectAll(): Promise<void> {
  await using(async (store, shelf) => {
    expect((await store.catalogs()).map((one) => [one.name, one.kind, one.items]).toSorted()).toEqual([
      ["books", "book", 1],
      ["films", "movie", 30],
    ]);
    expect(await shelf.all("films")).toHaveLength(30);
    expect(await shelf.all("books")).toHaveLength(1);
    expect(await store.readPolicy("movie")).toEqual(defaultPolicy("book"));
    expect(await store.readSetting("mapping")).toBe("kept");
  });
}

function moveAway(...names: readonly string[]): void {
  for (const name of names) if (existsSync(name)) renameSync(name, `${name}.away`);
}

test("a database that was moved away: everything is found again, at this start and at the next", async () => {
  await fill();
  moveAway(path, `${path}-wal`, `${path}-shm`);
  for (let starts = 0; starts < 3; starts++) await expectAll();
  expect(readdirSync(folder).filter((name) => name.endsWith(".db"))).toHaveLength(2);
});

test("one that was emptied, or copied while its log was being written", async () => {
  await fill();
  rmSync(`${path}-wal`, { force: true });
  writeFileSync(path, "");
  await expectAll();
});

test("a copy made while serving, without its log", async () => {
  const copy = `${path}.copy`;
  await using(async (store, shelf) => {
    await shelf.put(comedies("f", 30));
    copyFileSync(path, copy);
    await shelf.put([film("b", { genres: ["Poetry"] })], { name: "books", kind });
    await store.writePolicy("movie", defaultPolicy("book"));
    await store.writeSetting("mapping", "kept");
  });
  copyFileSync(copy, path);
  await expectAll();
});

test("an older one put back: what was imported since is found, and imports go on", async () => {
  await using((_, shelf) => shelf.put(comedies("old", 3)));
  copyFileSync(path, `${path}.old`);
  await fill();
  copyFileSync(`${path}.old`, path);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 0, 0);
  await using(async (store, shelf) => {
    expect((await store.catalogs()).map(({ name, items }) => [name, items]).toSorted()).toEqual([
      ["books", 1],
      ["films", 30],
    ]);
    for (let imports = 0; imports < 3; imports++)
      await shelf.put(comedies(`n${imports}`, 5), { name: `new ${imports}` });
    expect(await shelf.all("films")).toHaveLength(30);
  });
  await using(async (store) => expect(await store.catalogs()).toHaveLength(5));
});

test("a fresh one beside files that do not say what they are: they stay, and numbers go on above them", async () => {
  await using((_, shelf) => shelf.put(comedies("a", 3)));
  moveAway(path);
  const strange = join(folder, "41.db");
  writeFileSync(strange, "somebody's own");
  utimesSync(strange, 0, 0);
  await using(async (store, shelf) => {
    await shelf.put(comedies("b", 3), { name: "more" });
    await shelf.put(comedies("c", 3), { name: "more", mode: "replace" });
    expect(readdirSync(folder)).toContain("41.db");
    expect(readdirSync(folder)).toContain("43.db");
    const unused = (await store.check()).filter(({ state }) => state === "unused");
    expect(unused.map((part) => part.path)).toEqual([strange]);
  });
});

test("two databases in turn: neither takes the other's catalogues away, or for its own", async () => {
  await using((_, shelf) => shelf.put(comedies("a", 3), { name: "mine" }));
  const [first, second] = [`${path}.first`, `${path}.second`];
  renameSync(path, first);
  renameSync(folder, `${folder}.first`);
  // Another database gives out the same number.
  await using((_, shelf) => shelf.put([film("b", { genres: ["Poetry"] })], { name: "theirs", kind }));
  renameSync(path, second);
  renameSync(first, path);
  await using(async (store) => {
    expect((await store.catalogs()).map(({ name }) => name).toSorted()).toEqual(["mine", "theirs"]);
    await expect(new Shelf(store).all("mine")).rejects.toMatchObject({ code: "catalog-damaged" });
    expect(await new Shelf(store).all("theirs")).toHaveLength(1);
    // What is taken away is the name; the file is the other's.
    await store.removeCatalog("mine");
    expect(await new Shelf(store).all("theirs")).toHaveLength(1);
  });
});

test("an import that fails takes nothing along but its own draft", async () => {
  await fill();
  await using(async (store, shelf) => {
    const before = readdirSync(folder).toSorted();
    await expect(
      shelf.put(
        (function* () {
          yield comedies("n", 5);
          throw new Error("the file ends here");
        })(),
      ),
    ).rejects.toThrow("the file ends here");
    expect(readdirSync(folder).toSorted()).toEqual(before);
    expect(await store.catalogs()).toHaveLength(2);
  });
});

test("what another database left unfinished stays, too", async () => {
  await fill();
  const draft = join(folder, `${crypto.randomUUID()}.part`);
  writeFileSync(draft, "half");
  utimesSync(draft, 0, 0);
  await using(async (store, shelf) => {
    await shelf.put(comedies("n", 5));
    expect(existsSync(draft)).toBe(true);
    expect(await store.check()).toContainEqual(expect.objectContaining({ path: draft, state: "unfinished" }));
  });
});
