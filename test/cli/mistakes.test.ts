import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { spawnCli } from "../support/spawn-cli.ts";

const BIN = join(import.meta.dirname, "../../apps/cli/bin/moodreel.mjs");
let home = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "moodreel-mistakes-"));
  writeFileSync(join(home, "films.csv"), "title,genres,year\nUp,Comedy,2009\nHeat,Crime,1995\n");
  writeFileSync(
    join(home, "twins.csv"),
    "title,genres,year,votes\nTwins,Comedy,1988,900\nTwins,Drama,1925,3\nThe Twins,Crime,1923,1\n",
  );
  mkdirSync(join(home, "folder"));
  await runCli(home, ["import", join(home, "films.csv")]);
  await runCli(home, ["import", join(home, "twins.csv")]);
  await runCli(home, ["react", "Up", "like"]);
  await runCli(home, ["profiles", "--create", "kid", "--age-limit", "12"]);
});

describe("a guess", () => {
  it("is good enough for a reaction where --yes says so", async () => {
    const { stdout } = await runCli(home, ["react", "haet", "seen", "--catalog", "films", "--yes"]);
    expect(stdout).toBe("Heat (1995): seen\n");
    const again = await runCli(home, ["react", "HEAT", "seen", "--catalog", "films", "--undo"]);
    expect(again.stdout).toBe("Heat (1995): nothing said any more\n");
  });
});

describe("one title of several films", () => {
  const ask = async (...args: readonly string[]): Promise<string> =>
    (await runCli(home, [...args, "--catalog", "twins"])).stdout;

  it("is told with those that may have been meant, by year and id", async () => {
    expect(await ask("react", "Twins", "seen")).toMatch(
      /^Twins \(1988\): seen\nNot the one you meant\? .*Twins \(1925\), id \S+/,
    );
    expect(await ask("show", "Twins")).toMatch(/\nNot the one you meant\? .*Twins \(1925\), id \S+/);
    expect(await ask("react", "Twins", "seen", "--quiet")).toBe("Twins (1988): seen\n");
  });

  it("is meant with its year, as every list shows it", async () => {
    expect(await ask("react", "Twins (1925)", "seen")).toBe("Twins (1925): seen\n");
    expect(await ask("show", "twins (1923)")).toMatch(/^The Twins \(1923\)\n/);
    const none = await runCli(home, ["react", "Twins (1990)", "seen", "--catalog", "twins"]);
    expect(none).toMatchObject({ code: 2, stdout: "" });
  });
});

afterAll(() => rmSync(home, { recursive: true }));

describe("wrong usage", () => {
  it.each([
    [["recommend", "--emotion", "happy", "--count", "0"], /^error \[usage\] .*from 1 to 100/],
    [["recommend", "--emotion", "joy"], /^error \[usage\] .*Known emotions: neutral/],
    [["recommend"], /^error \[usage\] Say how you feel in a word, such as happy or tired/],
    [["recommend", "blue"], /^error \[usage\] .*Known words: tired, .*contempt\. A picture/],
    [["one", "sad", "--emotion", "happy"], /^error \[usage\] Say one mood: sad, or what --image/],
    [["why-not"], /^error \[usage\] missing required argument 'title'/],
    [["recomend"], /^error \[usage\] unknown command 'recomend'\n\(Did you mean recommend\?\)/],
    [["help", "opera"], /^error \[usage\] unknown command 'opera'\n/],
    [["profiles", "--keep-moods"], /^error \[usage\] --keep-moods goes with --create\./],
    [["profiles", "--to", "me.json"], /^error \[usage\] --to goes with --export\./],
    [["react", "Up", "love"], /^error \[usage\] "love" is not a reaction\. Use like,/],
    [["react", "", "like"], /^error \[item-unknown\] /],
    [["recommend", "--emotion", "happy", "--max-age", "-3"], /^error \[usage\] .*Give an age from 0 to 18/],
    [
      ["react", "Haet", "never", "--catalog", "films"],
      /^error \[item-unclear\] Nothing is called "Haet", so nothing was kept\. Meant may be: Heat \(1995\), id \S+\. Name/,
    ],
    [["react", "Heat", "like", "--viewer", "kid", "--catalog", "films"], /^error \[item-unknown\] /],
    [
      ["recommend", "--emotion", "happy", "--year-from", "2020", "--year-to", "1990"],
      /^error \[request-invalid\] The earliest year, 2020, is after the latest, 1990\. Swap them/,
    ],
    [["search", "--year-from", "2020", "--year-to", "1990"], /^error \[request-invalid\] The earliest year/],
    [
      ["recommend", "--emotion", "happy", "--kind", "book", "--catalog", "films"],
      /holds films, not books\. Ask for kind movie/,
    ],
    [["import", "FILMS", "--kind", "music"], /holds films, and tracks cannot be added to it/],
    [["import", "https://films.example/films.csv"], /^error \[usage\] Nothing is fetched from the web\./],
    [
      ["profiles", "--create", "ana", "--create", "ben"],
      /^error \[usage\] option '--create <name>' is given twice, as "ana" and "ben". Give it once/,
    ],
    [["recommend", "--emotion", "happy", "--count", "1", "--count=2"], /'--count <n>' is given twice/],
    [
      ["connect", "kodi", "http://127.0.0.1:1", "--list"],
      /^error \[usage\] Give one of --list, --remove and a server/,
    ],
    [["backup", "-"], /^error \[usage\] A backup is written to a file/],
    [["serve", "--host", "nosuch.invalid"], /^error \[usage\] .*Check --host or HOST\./m],
  ])("%j is said to be with its code, and exit code 2", async (args, said) => {
    const films = join(home, "films.csv");
    const { code, stdout, stderr } = await runCli(
      home,
      args.map((arg) => (arg === "FILMS" ? films : arg)),
    );
    expect(stderr).toMatch(said);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("a viewer's export", () => {
  it.each([[[]], [["--as", "letterboxd"]]])("%j leaves a file alone that exists", async (as) => {
    const file = join(home, "mine.json");
    writeFileSync(file, "mine");
    const answer = await runCli(home, ["profiles", "--export", "me", ...as, "--to", file]);
    expect(answer).toMatchObject({ code: 1, stdout: "" });
    expect(answer.stderr).toMatch(/^error \[file-exists\] /);
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  it.each([
    ["nowhere/me.json", "file-not-found", "There is no folder .*nowhere to write me\\.json to\\."],
    ["folder", "not-a-file", ".*folder"],
  ])("to %s is refused by its code, and the reason is named", async (to, code, reason) => {
    const answer = await runCli(home, ["profiles", "--export", "me", "--to", join(home, to)]);
    expect(answer.stderr).toMatch(new RegExp(`^error \\[${code}\\] ${reason}`));
    expect(answer.code).toBe(1);
  });
});

describe("- in place of a file", () => {
  it("is standard input for restore", async () => {
    const file = join(home, "all.backup");
    expect((await runCli(home, ["backup", file])).stdout).toMatch(
      /^Backed up .* with \d{2},\d{3} items, and 2 viewers/,
    );
    const restored = spawnSync(process.execPath, [BIN, "restore", "-", "--json"], {
      env: { ...process.env, MOODREEL_HOME: join(home, "other") },
      input: readFileSync(file),
      encoding: "utf8",
    });
    expect(restored).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(restored.stdout)).toMatchObject({ profiles: 2 });
  });

  it("is standard output for export", async () => {
    expect((await runCli(home, ["export", "films", "-"])).stdout).toContain("Up,2009,Comedy");
    expect(existsSync("-")).toBe(false);
  });
});

it.runIf(existsSync("/dev/full"))("says that there is no room where the output goes", () => {
  const shell = spawnSync("sh", ["-c", '"$0" "$1" search Up > /dev/full', process.execPath, BIN], {
    env: { ...process.env, MOODREEL_HOME: home },
    encoding: "utf8",
  });
  expect(shell.status).toBe(1);
  expect(shell.stderr).toMatch(/^error \[disk-full\] .*standard output.*\n$/);
});

it.runIf(existsSync("/dev/full"))("ends as it would have, where what it says of itself finds no room", () => {
  const run = (...args: readonly string[]) =>
    spawnSync("sh", ["-c", '"$0" "$@" 2> /dev/full', process.execPath, BIN, ...args], {
      env: { ...process.env, MOODREEL_HOME: home },
      encoding: "utf8",
    }).status;
  expect(run("import", join(home, "films.csv"))).toBe(0);
  expect(run("no-such-command")).toBe(2);
});

it("says that the folder it was started in is gone", () => {
  const gone = mkdtempSync(join(tmpdir(), "moodreel-gone-"));
  const shell = spawnSync("sh", ["-c", 'rmdir "$PWD"; "$0" "$1" catalogs', process.execPath, BIN], {
    cwd: gone,
    env: { ...process.env, MOODREEL_HOME: "data" },
    encoding: "utf8",
  });
  expect(shell.status).toBe(1);
  expect(shell.stderr).toMatch(
    /^error \[file-not-found\] The folder that this was started in is gone\. .*\n$/,
  );
});

it("says that MOODREEL_HOME is a file", async () => {
  const { code, stderr } = await spawnCli(join(home, "films.csv"), ["catalogs"]);
  expect(stderr).toMatch(/^error \[file-exists\] .*films\.csv is a file, not a folder.*MOODREEL_HOME/);
  expect(code).toBe(1);
});

it("names those that there are, where there are any", async () => {
  const bare = join(home, "bare");
  const nobody = await runCli(bare, ["recommend", "--emotion", "happy", "--viewer", "zoe"]);
  expect(nobody.stderr).toMatch(
    /There is no profile "zoe"\. Create it first, with `moodreel profiles --create zoe`\.\n/,
  );
  const somebody = await runCli(home, ["recommend", "--emotion", "happy", "--viewer", "zoe"]);
  expect(somebody.stderr).toMatch(/--create zoe`, or use one of: (?:kid, me|me, kid)\.\n/);
});
