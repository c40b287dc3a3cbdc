import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

let home = "";
let csv = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-cli-"));
  csv = join(home, "my films.csv");
  writeFileSync(
    csv,
    "title;genre\nUp;Comedy\n;Drama\nAlien;Xenofiction\n\x1b[31mRed;Comedy\nHeat;Crime\nBig;Comedy\n",
  );
});

afterAll(() => rmSync(home, { recursive: true }));

const cli = (...args: string[]) => runCli(home, args);
const catalogs = async () => JSON.parse((await cli("catalogs", "--json")).stdout).catalogs;

describe("moodreel import", () => {
  it("shows what it understood, stores nothing with --dry-run, and imports without", async () => {
    const dry = await cli("import", csv, "--dry-run", "--json");
    expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true, rows: 6, items: 5, skipped: 1 });
    expect(JSON.parse(dry.stdout).skippedRows).toMatchObject([{ line: 3 }]);
    expect((await catalogs()).map(({ name }: { name: string }) => name)).toEqual(["starter"]);
    expect((await cli("import", csv)).code).toBe(0);
    expect(await catalogs()).toContainEqual(
      expect.objectContaining({ name: "my films", kind: "movie", items: 5 }),
    );
  });

  it("does not let a title act on the terminal", async () => {
    const { stdout } = await cli("import", csv, "--dry-run");
    expect(stdout).not.toContain("\x1b");
    expect(stdout).toContain("[31mRed");
  });

  it("lists unknown genres and removes a catalogue", async () => {
    expect((await cli("import", csv, "--name", "second")).stdout).toContain("Xenofiction");
    expect((await cli("catalogs", "--remove", "second")).code).toBe(0);
    expect((await cli("catalogs", "--remove", "second")).code).toBe(2);
    expect((await cli("catalogs", "--remove", "starter")).code).toBe(0);
    const isStarter = ({ name }: { name: string }) => name === "starter";
    expect((await catalogs()).some(isStarter)).toBe(false);
    expect((await cli("catalogs", "--restore-starter")).code).toBe(0);
    expect((await catalogs()).some(isStarter)).toBe(true);
  });

  it("keeps the kinds apart", async () => {
    await cli("import", csv, "--name", "shelf", "--kind", "book");
    const ask = async (kind: string) =>
      JSON.parse((await cli("recommend", "--emotion", "happy", "--kind", kind, "--json")).stdout);
    expect(await ask("book")).toMatchObject({ outcome: "items", catalog: "shelf" });
    expect(await ask("game")).toMatchObject({ outcome: "nothing-fits", catalog: null });
  });

  it("adds to a catalogue, says what changed, and with --replace removes", async () => {
    const more = join(home, "more.csv");
    writeFileSync(more, "title,genre\nUp,Comedy\nNew One,Romcom\n");
    await cli("import", csv, "--name", "growing");
    const added = await cli("import", more, "--name", "growing", "--genre", "Romcom=Romance+Comedy");
    expect(added.stdout).toContain("1 added, 1 updated, 4 kept as they were");
    const again = await cli("import", more, "--name", "growing", "--genre", "Romcom=Romance+Comedy");
    expect(again.stdout).toContain("nothing was changed");
    const romance = await cli("recommend", "--emotion", "sad", "--catalog", "growing", "--json");
    expect(JSON.parse(romance.stdout).items).toMatchObject([{ title: "New One" }]);
    expect((await cli("import", more, "--name", "growing", "--replace")).stdout).toContain("4 removed");
  });

  it("of a folder that nobody touched nothing is updated, by a refresh or when it is imported again", async () => {
    const folder = join(home, "folder of films");
    for (const title of ["Red Door", "Blue Door"]) {
      mkdirSync(join(folder, title), { recursive: true });
      writeFileSync(join(folder, title, `${title} (2001).mkv`), "");
    }
    expect((await cli("import", folder)).stdout).toContain("2 added");
    const refreshed = await cli("refresh", "folder of films");
    expect(refreshed.stdout).toContain("2 films: nothing changed");
    expect((await cli("import", folder)).stdout).toContain("nothing was changed");
    rmSync(join(folder, "Blue Door"), { recursive: true });
    expect((await cli("import", folder)).stdout).toContain("1 kept as they were");
    expect((await cli("refresh", "folder of films")).stdout).toContain("1 removed");
    expect((await cli("refresh", "folder of films")).stdout).toContain("nothing changed");
  });

  it("writes all skipped rows to a file, and stops at the share that is given", async () => {
    const [rows, out] = [join(home, "bad.csv"), join(home, "skipped.csv")];
    writeFileSync(rows, `title,genre\n${"Good,Drama\n".repeat(2)}${",Drama\n".repeat(150)}`);
    expect((await cli("import", rows)).stderr).toContain("[too-many-bad-rows]");
    expect((await cli("import", rows, "--max-bad", "1", "--skipped", out)).code).toBe(0);
    const lines = readFileSync(out, "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(151);
    expect(lines[1]).toBe('4,"has no title",",Drama"');
    expect((await cli("import", rows, "--skipped", out)).stderr).toContain("[file-exists]");
  });

  it("brings in ratings from elsewhere", async () => {
    const ratings = join(home, "ratings.csv");
    writeFileSync(
      ratings,
      "Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Heat,,https://boxd.it/x,5\n2024-01-01,Not There,2000,https://boxd.it/y,1\n",
    );
    await cli("import", csv, "--name", "rated");
    const { stdout } = await cli("import-ratings", ratings, "--catalog", "rated");
    expect(stdout).toContain('1 is in "rated"');
    expect(stdout).toContain("Not There (2000)");
  });

  it("says of a rating that fits two films which they are, and not that they are missing", async () => {
    const [shelf, ratings] = [join(home, "doors.csv"), join(home, "door.csv")];
    writeFileSync(shelf, "id,title,year,genre\na1,Red Door,2011,Drama\na2,Red Door,2011,Horror\n");
    writeFileSync(
      ratings,
      "Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Red Door,2011,https://boxd.it/x,5\n",
    );
    await cli("import", shelf, "--name", "doors");
    const { stdout } = await cli("import-ratings", ratings, "--catalog", "doors");
    expect(stdout).toContain("1 entry fits several alike, and none was guessed");
    expect(stdout).toMatch(/Red Door \(2011\) → .*a1.* or .*a2/);
    expect(stdout).not.toContain("not in");
  });

  it.each([
    ["/no/such/file.csv", "file-not-found"],
    ["docs", "not-a-file"],
  ])("refuses %s with %s", async (file, code) => {
    const result = await cli("import", file);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(`[${code}]`);
  });
});

describe("moodreel", () => {
  it.each([
    "read",
    "recommend",
    "import",
    "import-ratings",
    "export",
    "backup",
    "restore",
    "catalogs",
    "policy",
    "serve",
  ])("has help for %s", async (command) => {
    const { code, stdout } = await cli(command, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: moodreel ${command}`);
  });

  it("exits with 2 for an unknown command and shows help for none", async () => {
    expect(await cli("dance")).toMatchObject({ code: 2 });
    expect((await cli("--help")).stdout).toContain("MOODREEL_HOME");
    expect((await cli()).stderr + (await cli()).stdout).toContain("Usage: moodreel");
  });

  it("uses no colours when it does not write to a terminal", async () => {
    const { stdout } = await runCli(home, ["policy"], { NO_COLOR: "" });
    expect(stdout).toContain("Comedy");
    expect(stdout).not.toContain("\x1b");
  });

  it("refuses a policy row that cannot be meant", async () => {
    for (const row of ["hungry=Comedy", "happy=Comedy:2", "happy=:1", "happy"]) {
      expect((await cli("policy", "--set", row)).code, row).toBe(2);
    }
  });
});

describe("moodreel serve", () => {
  it("refuses a port or a token that cannot be meant", async () => {
    expect((await runCli(home, ["serve"], { PORT: "high" })).code).toBe(2);
    expect((await runCli(home, ["serve"], { MOODREEL_TOKEN: "short" })).code).toBe(2);
  });
});

describe("moodreel show", () => {
  it("shows all that is known of an item, and what a viewer said of it", async () => {
    const file = join(home, "shown.csv");
    writeFileSync(
      file,
      "imdb_id,title,year,genres,director,certificate,overview\ntt0113277,Heat,1995,Crime,Michael Mann,R,A thief.\n",
    );
    await cli("import", file);
    await cli("react", "tt0113277", "watchlist", "--catalog", "shown");
    const { code, stdout } = await cli("show", "heat", "--catalog", "shown", "--viewer", "me");
    expect(code).toBe(0);
    for (const fact of [
      "Heat (1995)",
      "A thief.",
      "Crime",
      "Michael Mann",
      "certificate",
      "imdb.com/title/tt0113277",
      "watchlist",
    ])
      expect(stdout).toContain(fact);
    const { stdout: json } = await cli("show", "tt0113277", "--catalog", "shown", "--json");
    expect(JSON.parse(json)).toMatchObject({ item: { title: "Heat", overview: "A thief." }, said: null });
    expect((await cli("show", "no such film at all", "--catalog", "shown")).stderr).toMatch(
      /\[item-unknown\]/,
    );
  });
});

describe("a catalogue that is called like a file", () => {
  it("is asked by its name, and the file with its folder", async () => {
    const file = join(home, "t.csv");
    writeFileSync(file, "title,genre\nOf the file,Comedy\n");
    await cli("import", csv, "--name", "t.csv");
    const titlesOf = async (catalog: string) => {
      const { stdout } = await cli("recommend", "--emotion", "happy", "--catalog", catalog, "--json");
      return JSON.parse(stdout).items.map(({ title }: { title: string }) => title);
    };
    const before = process.cwd();
    process.chdir(home);
    try {
      expect(await titlesOf("T.csv")).toContain("Up");
      expect(await titlesOf("./t.csv")).toEqual(["Of the file"]);
    } finally {
      process.chdir(before);
    }
    expect(JSON.parse((await cli("search", "--catalog", "t.csv", "--json")).stdout).catalog).toBe("t.csv");
  });
});
