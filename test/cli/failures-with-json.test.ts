import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { spawnCli } from "../support/spawn-cli.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-json-"));
});
afterAll(() => rmSync(home, { recursive: true }));

it.each<[args: readonly string[], code: number, said: RegExp]>([
  [
    ["recommend", "happy", "--catalog", "nix", "--json"],
    2,
    /^error \[catalog-unknown\] There is no catalogue "nix"\./,
  ],
  [["recommend", "--json"], 2, /^error \[usage\] Say how you feel/],
  [
    ["search", "--limit", "abc", "--json"],
    2,
    /^error \[usage\] option '--limit <n>' argument 'abc' is invalid/,
  ],
  [["import", "nofile.csv", "--json"], 1, /^error \[file-not-found\]/],
])("%j fails with words alone: what stands on standard output is an answer", async (args, code, said) => {
  const answer = await runCli(home, args);
  expect(answer).toMatchObject({ code, stdout: "" });
  expect(answer.stderr).toMatch(said);
});

it("calls standard input by that name", async () => {
  const { code, stdout, stderr } = await spawnCli(home, ["restore", "-", "--json"], {}, "no backup");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error \[backup-damaged\] standard input is not a backup of Moodreel/);
  expect(stdout + stderr).not.toContain(tmpdir());
});
