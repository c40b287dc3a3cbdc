import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../../../../../test/support/start-postgres.ts";
import { withClient } from "../../../../../test/support/postgres-server.ts";
import { comedies, COMEDY, film, FILMS, idsOf, Shelf } from "../conformance/shelf.ts";
import { describeStore } from "../conformance/store.conformance.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

describe.skipIf(lacksPostgres)("with PostgreSQL", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  describeStore("PostgreSQL", async () => openPostgresStore(await postgres.freshDatabase()));

  test("a catalogue of the form without facts is read as it is, and goes on with the next file", async () => {
    const url = await postgres.freshDatabase();
    const before = await openPostgresStore(url);
    await new Shelf(before).put(FILMS);
    await before.close();
    await withClient(url, (client) =>
      client.query(`
        DROP TABLE catalog_detail_1, catalog_name_word_1;
        ALTER TABLE catalog_item_1 DROP COLUMN facts`),
    );
    const shelf = new Shelf(await openPostgresStore(url));
    expect(await shelf.all()).toEqual(FILMS);
    expect(await shelf.find([COMEDY], { series: ["Any"] })).toEqual([]);
    expect(await shelf.titled("nobody")).toEqual([]);
    const known = film("k", ["Comedy"], { overview: "What it is about.", series: "Any" });
    await shelf.put([known], { mode: "merge" });
    expect(await shelf.all()).toEqual([known, ...FILMS]);
    await shelf.store.close();
  });

  test("two programs: one answers from the old catalogue while the other imports, then from the new", async () => {
    const url = await postgres.freshDatabase();
    const [writer, reader] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    await new Shelf(writer).put(FILMS);
    const seen: string[][] = [];
    await new Shelf(writer).put(
      (async function* () {
        for (let i = 0; i < 5; i++) {
          yield comedies(`n${i}-`, 3000);
          seen.push(await new Shelf(reader).find([COMEDY]));
        }
      })(),
    );
    expect(seen.map((ids) => ids.join(" "))).toEqual(Array(5).fill("c1 c2 rc"));
    expect(idsOf((await reader.search({ catalog: "films", limit: 1 })).items)[0]).toMatch(/^n/);
    await Promise.all([writer.close(), reader.close()]);
  });

  test("of two programs that add to one catalogue at once the second gets an error, and nothing is lost", async () => {
    const url = await postgres.freshDatabase();
    const [one, two] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    await new Shelf(one).put(FILMS);
    const second = new Shelf(two).put(
      (async function* () {
        yield comedies("b", 10);
        await new Shelf(one).put(comedies("a", 10), { mode: "merge" });
      })(),
      { mode: "merge" },
    );
    await expect(second).rejects.toMatchObject({ code: "store-busy" });
    expect((await two.catalogs()).map(({ items }) => items)).toEqual([15]);
    await Promise.all([one.close(), two.close()]);
  });

  test("catalogues whose names have become one are all kept", async () => {
    const url = await postgres.freshDatabase();
    const store = await openPostgresStore(url);
    for (const [at, name] of ["films", "b", "c"].entries()) {
      await new Shelf(store).put(comedies(name, at + 1), {
        name,
        importedAt: `2026-01-0${at + 1}T00:00:00Z`,
      });
    }
    await store.close();
    const client = new Client({ connectionString: url });
    await client.connect();
    // As the first version left them.
    await client.query(`DROP INDEX catalog_folded; ALTER TABLE catalog DROP COLUMN folded;
      DELETE FROM catalog_schema; INSERT INTO catalog_schema VALUES (1);
      UPDATE catalog SET name = 'Films' WHERE name = 'b'; UPDATE catalog SET name = 'FILMS ' WHERE name = 'c'`);
    await client.end();
    const again = await openPostgresStore(url);
    expect((await again.catalogs()).map(({ name, items }) => [name, items])).toEqual([
      ["FILMS 3", 3],
      ["Films 2", 2],
      ["films", 1],
    ]);
    expect(await new Shelf(again).all("FILMS 3")).toHaveLength(3);
    await again.close();
  });

  test("names that were lost take no tables along: imports go on above them, and what is unused is told", async () => {
    const url = await postgres.freshDatabase();
    const first = await openPostgresStore(url);
    await new Shelf(first).put(FILMS);
    await first.close();
    await withClient(url, async (client) => {
      await client.query("DROP TABLE catalog, catalog_schema, catalog_dropped, policy, setting");
      await client.query("DROP SEQUENCE catalog_generation");
    });
    const again = await openPostgresStore(url);
    for (let imports = 0; imports < 3; imports++) await new Shelf(again).put(comedies("n", 3));
    expect(await new Shelf(again).all()).toHaveLength(3);
    await again.removeCatalog("films");
    const unused = (await again.check()).filter(({ state }) => state === "unused");
    expect(unused.map(({ name }) => name)).toEqual(["catalog_item_1"]);
    await again.close();
  });
});
