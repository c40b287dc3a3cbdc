import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createServer } from "../create-server.ts";

let home: string;
let moodreel: Moodreel;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "moodreel-health-"));
  const csv = join(home, "films.csv");
  writeFileSync(csv, "title,genres\nHeat,Crime\nAirplane!,Comedy\n");
  moodreel = await openMoodreel({ home, starter: false });
  await moodreel.importFile(csv, { name: "films" });
  await moodreel.importFile(csv, { name: "more films" });
  await moodreel.addViewer("ana");
  await moodreel.close();
});
afterEach(() => rmSync(home, { recursive: true }));

/** What a server that starts on the home as it is now answers. */
async function ready(token: string | null = null) {
  moodreel = await openMoodreel({ home, starter: false });
  const app = await createServer({ moodreel, ...(token === null ? {} : { token, host: "0.0.0.0" }) });
  const answer = await app.inject("/health/ready");
  await app.close();
  await moodreel.close();
  return { status: answer.statusCode, body: answer.json() as unknown };
}

const damage = (name: string): void => writeFileSync(join(home, name), "damaged ".repeat(500));

test("all is well", async () => {
  expect(await ready()).toEqual({ status: 200, body: { status: "ready", catalogs: 2 } });
});

test("one catalogue and the viewers cannot be read: it is told, and the rest is served", async () => {
  damage("moodreel.db-catalogs/1.db");
  damage("profiles.db");
  expect(await ready()).toEqual({
    status: 200,
    body: { status: "degraded", catalogs: 2, damaged: ["catalog films", "profiles viewers"] },
  });
  // Where a token is asked for, names are nobody's business.
  expect(await ready("a-token-of-good-length")).toEqual({
    status: 200,
    body: { status: "degraded", damaged: ["catalog", "profiles"] },
  });
});

test("the database of names is damaged: it is told, and catalogues are served", async () => {
  damage("moodreel.db");
  expect(await ready()).toMatchObject({
    status: 200,
    body: { status: "degraded", damaged: ["settings names, policies and settings"] },
  });
});

test("the first catalogue comes in between two looks: it is ready all the time", async () => {
  moodreel = await openMoodreel({ home, starter: false });
  for (const { name } of await moodreel.catalogs()) await moodreel.removeCatalog(name);
  const app = await createServer({ moodreel });
  expect((await app.inject("/health/ready")).json()).toEqual({ status: "ready", catalogs: 0 });
  await moodreel.importFile(join(home, "films.csv"));
  expect((await app.inject("/health/ready")).json()).toEqual({ status: "ready", catalogs: 1 });
  await app.close();
  await moodreel.close();
});

test("no catalogue can be read: it is not ready", async () => {
  damage("moodreel.db-catalogs/1.db");
  damage("moodreel.db-catalogs/2.db");
  expect(await ready()).toMatchObject({ status: 503, body: { code: "store-unavailable" } });
});
