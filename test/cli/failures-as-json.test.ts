import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { spawnCli } from "../support/spawn-cli.ts";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-json-"));
  writeFileSync(join(home, "films.csv"), "title,genre\nUp,Comedy\n");
});
afterAll(() => rmSync(home, { recursive: true }));

it.each<[args: readonly string[], code: number, error: object]>([
  [
    ["recommend", "happy", "--catalog", "nix", "--json"],
    2,
    {
      code: "catalog-unknown",
      message: expect.stringMatching(/^There is no catalogue "nix"\./),
      fields: { name: "nix" },
    },
  ],
  [["recommend", "--json"], 2, { code: "usage", message: expect.stringMatching(/^Say how you feel/) }],
  [
    ["search", "--limit", "abc", "--json"],
    2,
    { code: "usage", message: expect.stringMatching(/^option '--limit <n>' argument 'abc' is invalid/) },
  ],
  [["import", "nofile.csv", "--json"], 1, { code: "file-not-found", fields: { path: "nofile.csv" } }],
])("%j prints JSON though it fails, beside the words", async (args, code, error) => {
  const answer = await runCli(home, args);
  expect(answer.code).toBe(code);
  expect(JSON.parse(answer.stdout)).toEqual({ error: expect.objectContaining(error) });
  expect(answer.stderr).toMatch(/^error \[/);
});

it("prints none where it was not asked for", async () => {
  const { code, stdout } = await runCli(home, ["search", "--catalog", "nix"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  const named = await runCli(home, ["search", "--catalog", "nix", "--", "--json"]);
  expect(named).toMatchObject({ code: 2, stdout: "" });
});

it("calls standard input by that name", async () => {
  const { code, stdout, stderr } = await spawnCli(home, ["restore", "-", "--json"], {}, "no backup");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error \[backup-damaged\] standard input is not a backup of Moodreel/);
  expect(stdout + stderr).not.toContain(tmpdir());
});
