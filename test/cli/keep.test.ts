import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../support/start-postgres.ts";
import { runCli } from "../support/run-cli.ts";

const BIN = join(import.meta.dirname, "../../apps/cli/bin/moodreel.mjs");
const FILMS = `title,year,genres,people,rating,votes,language
"Robert Downey, Jr.: A Life",1999,Documentary,"Downey, Robert",7.25,1200,en
Amélie,2001,Romance|Comedy,Audrey Tautou|Mathieu Kassovitz,8.3,700000,fr
"The ""Quoted"" Film",,Comedy,,4.5,10,
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-keep-"));
  writeFileSync(join(folder, "films.csv"), FILMS);
});
afterAll(() => rmSync(folder, { recursive: true }));

const homeOf = (name: string) => join(folder, name);
const titles = (json: string): string[] =>
  JSON.parse(json).items.map(({ title }: { title: string }) => title);

describe("moodreel export", () => {
  it("writes a catalogue that imports back to the same", async () => {
    const home = homeOf("one");
    await runCli(home, ["import", join(folder, "films.csv")]);
    const first = await runCli(home, ["export", "films"]);
    expect(first.code).toBe(0);
    writeFileSync(join(folder, "again.csv"), first.stdout);
    const imported = await runCli(home, ["import", join(folder, "again.csv"), "--json"]);
    expect(JSON.parse(imported.stdout)).toMatchObject({ items: 3, skipped: 0, warnings: [] });
    expect((await runCli(home, ["export", "again"])).stdout).toBe(first.stdout);
  });

  it.skipIf(process.platform === "win32")("leaves nothing half written where Ctrl+C ends it", async () => {
    const there = mkdtempSync(join(folder, "ended-"));
    const child = spawn(process.execPath, [BIN, "export", "starter", join(there, "out.csv")], {
      env: { ...process.env, MOODREEL_HOME: homeOf("ended") },
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    await expect.poll(() => readdirSync(there), { timeout: 60_000, interval: 5 }).not.toEqual([]);
    child.kill("SIGINT");
    await ended;
    // Whole, where the signal came too late.
    expect(readdirSync(there).filter((name) => name !== "out.csv")).toEqual([]);
  });

  it("overwrites no file, and names the catalogue that is not there", async () => {
    const file = join(folder, "films.csv");
    const there = await runCli(homeOf("one"), ["export", "films", file]);
    expect(there.code).toBe(1);
    expect(there.stderr).toContain("already");
    expect(readFileSync(file, "utf8")).toBe(FILMS);
    const missing = await runCli(homeOf("one"), ["export", "none"]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('no catalogue "none"');
  });
});

describe("moodreel backup", () => {
  it("comes back in another home", async () => {
    const file = join(folder, "all.backup");
    expect((await runCli(homeOf("one"), ["backup", file])).stdout).toContain("Backed up");
    expect((await runCli(homeOf("two"), ["restore", file])).code).toBe(0);
    const [before, after] = [
      await runCli(homeOf("one"), ["export", "films"]),
      await runCli(homeOf("two"), ["export", "films"]),
    ];
    expect(after.stdout).toBe(before.stdout);
    const bad = await runCli(homeOf("two"), ["restore", join(folder, "films.csv")]);
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain("is not a backup");
    expect(existsSync(`${file}.part`)).toBe(false);
  });
});

describe.skipIf(lacksPostgres)("with DATABASE_URL", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it("everything is kept in PostgreSQL, and a backup moves it there", async () => {
    const env = { DATABASE_URL: postgres.url };
    const home = homeOf("unused");
    const file = join(folder, "move.backup");
    await runCli(homeOf("one"), ["backup", file]);
    expect((await runCli(home, ["restore", file], env)).stdout).toContain("Restored");
    const request = ["recommend", "--emotion", "happy", "--catalog", "films", "--json"];
    expect(titles((await runCli(home, request, env)).stdout).toSorted()).toEqual([
      "Amélie",
      'The "Quoted" Film',
    ]);
    expect(existsSync(join(home, "moodreel.db"))).toBe(false);
  });

  it("a malformed address, or a server that is gone, is a clear error without the password", async () => {
    const wrong = await runCli(homeOf("one"), ["catalogs"], { DATABASE_URL: "mysql://me:secret@host/db" });
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    const gone = await runCli(homeOf("one"), ["catalogs"], {
      DATABASE_URL: "postgres://me:secret@127.0.0.1:1/db",
    });
    expect(gone.code).toBe(1);
    expect(gone.stderr).toContain("cannot be reached");
    expect(wrong.stderr + gone.stderr).not.toContain("secret");
  });
});
