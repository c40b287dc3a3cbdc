import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fileOrInput } from "../../apps/cli/src/input/standard-input.ts";
import { spawnCli } from "../support/spawn-cli.ts";

/** A picture of a face that comes with a devDependency. */
const SAMPLE = join(
  dirname(createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json")),
  "demo/sample1.jpg",
);
const FILMS = "title,genre\nUp,Comedy\nHeat,Crime\nBig,Comedy\n";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-input-"));
});
afterAll(() => rmSync(home, { recursive: true }));

const cli = (input: string | Uint8Array | null, ...args: string[]) => spawnCli(home, args, {}, input);

describe("a file by standard input", () => {
  it.each([
    ["CSV", FILMS],
    ["gzip", gzipSync(FILMS)],
    ["JSON", JSON.stringify(["A", "B", "C"].map((title) => ({ title, genre: "Comedy" })))],
  ])("is imported, whatever it is: %s", async (name, bytes) => {
    const { code, stdout } = await cli(bytes, "import", "-", "--name", name);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining(`Imported 3 films from 3 rows into "${name}": 3 added.`),
    });
    expect(stdout).toContain(`From now on, films are recommended from "${name}"`);
  });

  it("needs a name for its catalogue, and bytes", async () => {
    const nameless = await cli(FILMS, "import", "-");
    expect(nameless).toMatchObject({ code: 2, stderr: expect.stringContaining("--name NAME") });
    const empty = await cli("", "import", "-", "--name", "none");
    expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining("[file-empty]") });
  });

  it("is asked without being imported", async () => {
    const { stdout } = await cli(FILMS, "recommend", "--emotion", "happy", "--catalog", "-", "--json");
    expect(
      JSON.parse(stdout)
        .items.map(({ title }: { title: string }) => title)
        .toSorted(),
    ).toEqual(["Big", "Up"]);
  });

  it("brings in ratings", async () => {
    await cli(FILMS, "import", "-", "--name", "rated");
    const ratings = "Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Heat,,https://boxd.it/x,5\n";
    const { stdout } = await cli(ratings, "import-ratings", "-", "--catalog", "rated");
    expect(stdout).toContain('Letterboxd ratings: 1 entry (1 rated, 0 seen, 0 to watch). 1 is in "rated"');
  });

  it("is learned from", async () => {
    const rows = Array.from({ length: 400 }, (_, n) => `${n % 40};${Math.floor(n / 40)};${1 + (n % 5)}`);
    const { code, stdout } = await cli(gzipSync(`userId;movieId;rating\n${rows.join("\n")}\n`), "train", "-");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining("Learned from 400 ratings by 40 people of 10 items"),
    });
  });
});

describe("a picture by standard input", () => {
  it("is read as the same file is", async () => {
    const [file, input] = [await cli(null, "read", SAMPLE, "--json"), readFileSync(SAMPLE)];
    const piped = await cli(input, "read", "-", "--json");
    const { faces } = JSON.parse(file.stdout);
    expect(JSON.parse(piped.stdout)).toMatchObject({ file: "-", faces });
    const answer = await cli(input, "recommend", "--image", "-", "--json");
    expect(JSON.parse(answer.stdout).outcome).not.toBe("no-face");
  });

  it("can be only one", async () => {
    expect(await cli("", "read", "-", "-")).toMatchObject({ code: 2 });
    expect(await cli("", "recommend", "--image", "-", "--catalog", "-")).toMatchObject({ code: 2 });
  });

  it("is unreadable when it is not a picture", async () => {
    expect(await cli("words", "read", "-")).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("unreadable"),
    });
  });
});

describe("a folder as standard input", () => {
  const bin = fileURLToPath(new URL("../../apps/cli/bin/moodreel.mjs", import.meta.url));
  it.each([
    ["import", "-", "--name", "folder"],
    ["import-ratings", "-"],
    ["restore", "-"],
    ["read", "-"],
  ])("is no empty file: %s", (...args) => {
    const folder = openSync(home, "r");
    const env = { ...process.env, NO_COLOR: "1", MOODREEL_HOME: home };
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
      env,
      stdio: [folder, "pipe", "pipe"],
      encoding: "utf8",
    });
    closeSync(folder);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "error [not-a-file] standard input is a folder. Give a file with < FILE.\n",
    });
  });
});

describe("a terminal as standard input", () => {
  const before = Object.getOwnPropertyDescriptor(process.stdin, "isTTY");
  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(process.stdin, "isTTY");
    else Object.defineProperty(process.stdin, "isTTY", before);
  });

  it("is refused at once, with what to do instead", () => {
    Object.defineProperty(process.stdin, "isTTY", { value: true, configurable: true });
    expect(() => fileOrInput("-")).toThrow(/terminal\. Give a file with < FILE/);
    expect(fileOrInput("films.csv")).toBe("films.csv");
  });
});
