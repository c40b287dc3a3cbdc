import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

const FILMS = `title,year,genres,people,rating,votes,language
Amelie,2001,Comedy,Audrey Tautou,8.3,800000,fr
Airplane,1980,Comedy,Leslie Nielsen,7.7,250000,en
The Naked Gun,1988,Comedy|Crime,Leslie Nielsen,7.6,190000,en
Obscure,1999,Comedy,Nobody,9.0,12,en
`;

let home = "";
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "moodreel-options-"));
  writeFileSync(join(home, "films.csv"), FILMS);
  await cli("import", join(home, "films.csv"));
});
afterAll(() => rmSync(home, { recursive: true }));

const cli = (...args: string[]) => runCli(home, args);
/** Asks that catalogue alone: without a name all are asked, the films that come with the program among them. */
const ofFilms = (command: string, ...args: string[]) => cli(command, "--catalog", "films", ...args);
const titlesOf = (stdout: string): string[] =>
  JSON.parse(stdout)
    .items.map(({ title }: { title: string }) => title)
    .toSorted();

const FILTERS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["--language", "fr"], ["Amelie"]],
  [
    ["--language", "fr", "--language", "en", "--min-votes", "200000"],
    ["Airplane", "Amelie"],
  ],
  [
    ["--with-person", "leslie nielsen"],
    ["Airplane", "The Naked Gun"],
  ],
  [["--with-genre", "Crime"], ["The Naked Gun"]],
  [["--without-genre", "Crime", "--year-to", "1990"], ["Airplane"]],
];

describe("filters", () => {
  it.each(FILTERS)("%j leave the same items of a list and of a catalogue", async (options, titles) => {
    const list = await ofFilms("recommend", "--emotion", "happy", ...options, "--json");
    expect(titlesOf(list.stdout)).toEqual(titles);
    const page = await ofFilms("search", ...options, "--json");
    expect(titlesOf(page.stdout)).toEqual(titles);
  });

  it("say in why-not which of them keeps an item away", async () => {
    const { stdout } = await ofFilms(
      "why-not",
      "Obscure",
      "--emotion",
      "happy",
      "--min-votes",
      "100",
      "--json",
    );
    expect(JSON.parse(stdout).message).toContain("votes");
    const { items } = JSON.parse((await ofFilms("search", "Obscure", "--json")).stdout);
    const without = await ofFilms("recommend", "--emotion", "happy", "--exclude", items[0].id, "--json");
    expect(titlesOf(without.stdout)).not.toContain("Obscure");
  });
});

describe("a slip in a filter", () => {
  const RECOMMEND = ["recommend", "--emotion", "happy"] as const;
  it.each([[RECOMMEND], [["search"]], [["similar", "Airplane"]], [["one", "--emotion", "happy"]]] as const)(
    "of %j is said, with the genre that is meant",
    async ([command, ...rest]) => {
      const slip = await ofFilms(command, ...rest, "--without-genre", "Comdey");
      expect(slip.stderr).toBe(
        'warning Nothing in the catalogue has the genre "Comdey". Genres that it has: Comedy.\n',
      );
      const json = await ofFilms(command, ...rest, "--without-genre", "Comdey", "--json");
      expect(JSON.parse(json.stdout).warnings).toEqual([expect.stringContaining("Comdey")]);
      const western = await ofFilms(command, ...rest, "--without-genre", "Western");
      expect(western.stderr).toBe("");
      const quiet = await ofFilms(command, ...rest, "--without-genre", "Comdey", "--quiet");
      expect(quiet.stderr).toBe("");
    },
  );

  it.each([[RECOMMEND], [["search"]], [["similar", "Amelie"]]] as const)(
    "of an id for %j is said, with that of the title",
    async ([command, ...rest]) => {
      const [item] = JSON.parse((await ofFilms("search", "Airplane", "--json")).stdout).items;
      const slip = await ofFilms(command, ...rest, "--exclude", "Airplane");
      expect(slip.stderr).toContain(`no item has the id "Airplane". Airplane (1980) has the id ${item.id}.`);
      expect((await ofFilms(command, ...rest, "--exclude", item.id)).stderr).toBe("");
      expect((await ofFilms(command, ...rest, "--exclude", "tt00000000")).stderr).toContain("search");
    },
  );

  it("in --genre of an import is said, with the genres that there are", async () => {
    const file = join(home, "more.csv");
    writeFileSync(file, "title,genre\nUp,Romcom\nAlien,Xenofiction\n");
    const slip = await cli("import", file, "--dry-run", "--genre", "Xenofition=Horror");
    expect(slip.stdout).toContain('No row has the genre "Xenofition"');
    expect(slip.stdout).toContain("Genres that there are: Xenofiction.");
    const right = await cli("import", file, "--dry-run", "--genre", "Xenofiction=Horror");
    expect(right.stdout).not.toContain("No row");
  });
});

describe("moodreel search", () => {
  it("finds by words with typos, and goes on where a page ended", async () => {
    expect((await ofFilms("search", "airplnae")).stdout).toMatch(
      /^Airplane \(1980\) {2}Comedy · 7\.7 · \S+\n$/,
    );
    const first = JSON.parse((await ofFilms("search", "--limit", "3", "--json")).stdout);
    expect(first).toMatchObject({ catalog: "films", items: { length: 3 }, next: expect.any(String) });
    const rest = JSON.parse(
      (await ofFilms("search", "--limit", "3", "--cursor", first.next, "--json")).stdout,
    );
    expect(rest).toMatchObject({ items: { length: 1 }, next: null });
    expect((await ofFilms("search", "--limit", "3")).stdout).toContain(`--cursor ${first.next}`);
  });

  it("lists in the order asked for", async () => {
    const { items } = JSON.parse((await ofFilms("search", "--sort", "title", "--json")).stdout);
    const titles = items.map(({ title }: { title: string }) => title);
    expect(titles).toEqual(titles.toSorted());
    expect(await ofFilms("search", "--sort", "colour")).toMatchObject({ code: 2 });
  });

  it("exits with 4 when there is nothing", async () => {
    expect(await ofFilms("search", "zzzz")).toMatchObject({ code: 4, stdout: 'Nothing in "films" fits.\n' });
    expect(await cli("search", "--kind", "game")).toMatchObject({ code: 4 });
  });
});

describe("--viewer", () => {
  it("is whom --profile, its older name, is", async () => {
    await cli("profiles", "--create", "ana");
    await cli("profiles", "--create", "ben");
    await ofFilms("react", "Airplane", "never", "--viewer", "ana");
    await ofFilms("react", "Amelie", "never", "--profile", "ben");
    const ask = async (...viewers: string[]) =>
      titlesOf((await ofFilms("recommend", "--emotion", "happy", ...viewers, "--json")).stdout);
    expect(await ask("--viewer", "ana")).toEqual(await ask("--profile", "ana"));
    expect(await ask("--viewer", "ana")).not.toContain("Airplane");
    const both = await ask("--viewer", "ana", "--profile", "ben");
    expect(both).toEqual(["Obscure", "The Naked Gun"]);
  });
});

describe("--quiet", () => {
  it("leaves the result and nothing else", async () => {
    const again = join(home, "again.csv");
    writeFileSync(again, "title,genre\nUp,Comedy\nAlien,Xenofiction\n");
    expect(await cli("import", again, "--quiet")).toEqual({
      code: 0,
      stdout: 'Imported 2 films from 2 rows into "again": 2 added.\n',
      stderr: "",
    });
    expect((await cli("search", "--catalog", "films", "--limit", "1", "--quiet")).stdout).not.toContain(
      "More",
    );
    expect((await cli("learned", "--quiet")).stdout).not.toContain("Chance");
    expect(await cli("recommend", "--quiet")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("usage"),
    });
  });
});
