import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacksPostgres, startPostgres } from "../support/start-postgres.ts";
import { runCli } from "../support/run-cli.ts";

let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-profiles-"));
});

afterAll(() => rmSync(home, { recursive: true }));

const run = async (...args: string[]) => {
  const { code, stdout, stderr } = await runCli(home, [...args, "--json"]);
  return { code, stderr, result: stdout === "" ? null : JSON.parse(stdout) };
};

describe("moodreel react, recommend --profile, why-not and learned", () => {
  it("remember what was said, leave out what was seen and say why", async () => {
    expect((await run("react", "Heat", "like", "--emotion", "sad")).result).toMatchObject({
      item: { title: "Heat", year: 1995 },
      reactions: { like: expect.any(String) },
    });
    expect((await run("react", "the godfather", "9.5")).result).toMatchObject({ rating: 9.5 });
    await run("react", "Airplane!", "seen");
    const { result } = await run("recommend", "--emotion", "happy", "--profile", "me", "--count", "100");
    expect(result.outcome).toBe("items");
    expect(result.items.map(({ title }: { title: string }) => title)).not.toContain("Airplane!");
    const why = await run("why-not", "Airplane!", "--emotion", "happy", "--profile", "me");
    expect(why).toMatchObject({ code: 0, result: { why: "left-out", item: { title: "Airplane!" } } });
    expect((await run("why-not", "Airplane!", "--emotion", "happy")).result.why).not.toBe("left-out");
    await run("react", "Airplane!", "seen", "--undo");
    expect((await run("why-not", "Airplane!", "--emotion", "happy", "--profile", "me")).result.why).not.toBe(
      "left-out",
    );
  });

  it("show what was learned with a mark, and forget it", async () => {
    const lessons = async (...args: string[]) => {
      const { result } = await run("learned", ...args);
      return result.match.sad.reduce((sum: number, row: { lessons: number }) => sum + row.lessons, 0);
    };
    expect(await lessons()).toBeCloseTo(1, 9);
    expect((await runCli(home, ["learned"])).stdout).toMatch(/sad .*\d+ %\*/);
    expect(await lessons("--reset")).toBe(0);
    expect(await lessons()).toBe(0);
  });

  it("list, export and delete profiles", async () => {
    await run("profiles", "--create", "ana", "--keep-moods");
    await run("recommend", "--emotion", "fear", "--profile", "ana", "--profile", "me");
    const file = join(home, "ana.json");
    expect(await run("profiles", "--export", "ana", "--to", file)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      format: "moodreel-profile",
      profile: { name: "ana", keepsMoods: true },
      moods: [{ dominant: "fear", catalog: "starter" }],
    });
    if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0);
    expect((await run("profiles", "--export", "me")).result.moods).toEqual([]);
    const { result } = await run("profiles", "--delete", "ana");
    expect(result.profiles.map(({ name }: { name: string }) => name)).toEqual(["me"]);
  });

  it("take a name in any script and spelling, and say what does not fit", async () => {
    for (const name of ["अनिल", "O’Brien"]) {
      await run("profiles", "--create", name);
      expect((await run("react", "Heat", "like", "--viewer", ` ${name.toUpperCase()} `)).code).toBe(0);
    }
    const { result } = await run("profiles", "--delete", "o'brien");
    expect(result.profiles.map(({ name }: { name: string }) => name)).toEqual(["me", "अनिल"]);
    expect((await run("profiles", "--create", "ana\u202ecod")).stderr).toContain(
      '"ana<U+202E>cod" cannot name a viewer: it has U+202E as character 4, which changes the direction',
    );
  });

  it.each([
    [["react", "Heat", "love"], "usage"],
    [["react", "Heat", "11"], "usage"],
    [["react", "no such film at all", "like"], "item-unknown"],
    [["react", "Heat", "like", "--profile", "eva"], "profile-unknown"],
    [["profiles", "--create", "../x"], "profile-name-invalid"],
    [["profiles", "--create", "me"], "profile-exists"],
    [["profiles", "--create", "x", "--delete", "me"], "usage"],
    [["learned", "--profile", "eva"], "profile-unknown"],
    [["recommend", "--emotion", "happy", "--profile", "eva"], "profile-unknown"],
  ])("exit with 2 on %j", async (args, code) => {
    const { code: exit, stderr } = await run(...args);
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(`[${code}]`) });
  });
});

describe.skipIf(lacksPostgres)("with DATABASE_URL", () => {
  it("profiles live in PostgreSQL, and a server that is gone is a failure without its password", async () => {
    const postgres = await startPostgres();
    const url = await postgres.freshDatabase();
    try {
      await runCli(home, ["profiles", "--create", "pia"], { DATABASE_URL: url });
      const { stdout } = await runCli(home, ["profiles", "--json"], { DATABASE_URL: url });
      expect(JSON.parse(stdout).profiles).toMatchObject([{ name: "pia" }]);
      expect((await run("profiles")).result.profiles).not.toMatchObject([{ name: "pia" }]);
    } finally {
      await postgres.stop();
    }
    const { code, stderr } = await runCli(home, ["profiles"], { DATABASE_URL: url });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("[store-unreachable]") });
    expect(stderr).not.toContain(new URL(url).password);
  });
});
