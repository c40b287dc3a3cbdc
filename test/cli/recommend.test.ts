import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

const FOUNDING = [
  ["happy", "Comedy"],
  ["sad", "Romance"],
  ["neutral", "Drama"],
  ["surprise", "Adventure"],
  ["fear", "Thriller"],
] as const;

let home = "";
let csv = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-cli-"));
  csv = join(home, "mine.csv");
  writeFileSync(
    csv,
    'Series_Title,Released_Year,Genre,IMDB_Rating\nUp,2009,"Animation, Adventure, Comedy",8.2\nAlien,1979,"Horror, Sci-Fi",8.5\n',
  );
});

afterAll(() => rmSync(home, { recursive: true }));

const recommend = async (...args: string[]) => {
  const { code, stdout, stderr } = await runCli(home, ["recommend", "--json", ...args]);
  return { code, stderr, result: stdout === "" ? null : JSON.parse(stdout) };
};

describe("moodreel recommend, from the starter catalogue", () => {
  it.each(FOUNDING)("takes %s to %s, in every item, with a reason", async (emotion, genre) => {
    const { code, result } = await recommend("--emotion", emotion, "--count", "20", "--seed", "1");
    expect(code).toBe(0);
    expect(result.outcome).toBe("items");
    expect(result.items).toHaveLength(20);
    for (const item of result.items) {
      expect(item.genres).toContain(genre);
      expect(item.reasons[0]).toBe(
        `${genre}, because you feel ${emotion === "surprise" ? "surprised" : emotion === "fear" ? "afraid" : emotion}`,
      );
    }
  });

  it("takes a word for the mood without an option, whichever kind of word it is", async () => {
    const seed = ["--seed", "1"];
    expect((await recommend("Happy", ...seed)).result).toEqual({
      ...(await recommend("--emotion", "happy", ...seed)).result,
      mood: expect.anything(),
    });
    expect((await recommend("tired", ...seed)).result.message).toMatch(/^You feel tired: 10 films /);
    const one = await runCli(home, ["one", "romantic", "--quiet"]);
    expect(one.stdout).toMatch(/Romance, because you feel romantic/);
    const why = await runCli(home, ["why-not", "Airplane!", "romantic"]);
    expect(why.stdout).toMatch(/^Airplane! has none of the genres for this mood: you feel romantic/);
  });

  it("gives the same list for a seed and another for another", async () => {
    const ids = async (seed: string) =>
      (await recommend("--emotion", "happy", "--seed", seed)).result.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids("1")).toEqual(await ids("1"));
    expect(await ids("1")).not.toEqual(await ids("2"));
  });

  it("exits with 4 and a way out when nothing fits", async () => {
    const { code, result } = await recommend(
      "--emotion",
      "happy",
      "--min-rating",
      "10",
      "--year-from",
      "2999",
    );
    expect(code).toBe(4);
    expect(result).toMatchObject({ outcome: "nothing-fits", items: [] });
  });

  it("exits with 4 when the emotion is unmapped, and obeys a changed policy", async () => {
    expect((await runCli(home, ["policy", "--set", "happy="])).stdout).toContain("unmapped");
    const { code, result } = await recommend("--emotion", "happy");
    expect(code).toBe(4);
    expect(result).toMatchObject({ outcome: "unmapped-emotion", emotion: "happy" });
    const slip = await runCli(home, ["policy", "--set", "happy=Westrn"]);
    expect(slip.stderr).toContain("Westrn is no genre that is known");
    await runCli(home, ["policy", "--set", "happy=Western"]);
    expect((await recommend("--emotion", "happy")).result.items[0].genres).toContain("Western");
    await runCli(home, ["policy", "--reset"]);
    expect((await recommend("--emotion", "happy")).result.items[0].genres).toContain("Comedy");
  });
});

describe("moodreel recommend --catalog FILE", () => {
  it("recommends from a file without importing it", async () => {
    const { code, result } = await recommend("--emotion", "happy", "--catalog", csv);
    expect(code).toBe(0);
    expect(result.items).toMatchObject([{ title: "Up", year: 2009, rating: 8.2 }]);
    const { stdout } = await runCli(home, ["catalogs", "--json"]);
    expect(JSON.parse(stdout).catalogs.map(({ name }: { name: string }) => name)).toEqual(["starter"]);
  });

  it("takes columns by the user's own mapping", async () => {
    const odd = join(home, "odd.csv");
    writeFileSync(odd, "A,B,C\nUp,2009,Comedy\n");
    const { result } = await recommend(
      "--emotion",
      "happy",
      "--catalog",
      odd,
      "--map",
      "title=A",
      "--map",
      "genres=C",
    );
    expect(result.items).toMatchObject([{ title: "Up" }]);
  });

  it("has a clear error for a file without films", async () => {
    for (const [content, code] of [
      ["", "file-empty"],
      ["Title,Year,Genres\n", "header-only"],
    ] as const) {
      const file = join(home, `${code}.csv`);
      writeFileSync(file, content);
      const answer = await recommend("--emotion", "happy", "--catalog", file);
      expect(answer.code).toBe(1);
      expect(answer.stderr).toContain(`[${code}]`);
    }
  });
});

describe("moodreel recommend, called wrongly", () => {
  it.each([
    [[]],
    [["--emotion", "hungry"]],
    [["--emotion", "happy", "--image", "a.jpg"]],
    [["--emotion", "happy", "--count", "0"]],
    [["--emotion", "happy", "--count", "many"]],
    [["--emotion", "happy", "--kind", "opera"]],
    [["--emotion", "happy", "--catalog", "no-such-catalogue"]],
    [["--emotion", "happy", "--map", "title=A"]],
    [["--emotion", "happy", "--no-such-option"]],
  ])("says so and exits with 2: %j", async (args) => {
    const { code, stderr, result } = await recommend(...args);
    expect(code).toBe(2);
    expect(stderr).not.toBe("");
    expect(result).toBeNull();
  });

  it("exits with 1 when a file cannot be had", async () => {
    expect(await recommend("--emotion", "happy", "--catalog", "./no-such.csv")).toMatchObject({ code: 1 });
    const { code, stderr } = await recommend("--image", "./no-such.jpg");
    expect(code).toBe(1);
    expect(stderr).toContain("[image-unreadable]");
  });
});
