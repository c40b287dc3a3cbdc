import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

let home = "";
/**
 * Comedies `a0` to `a9`, which one half of the people like, and `b0` to `b9`, which the other half does. Those
 * of `b` come first in the catalogue, so that its order does not help who likes the others.
 */
const IDS = ["b", "a"].flatMap((side) => Array.from({ length: 10 }, (_, n) => `${side}${n}`));

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "moodreel-train-"));
  const films = IDS.map((id) => `tt${numberOf(id)},Film ${id},2000,Comedy`);
  writeFileSync(join(home, "films.csv"), `imdb_id,title,year,genres\n${films.join("\n")}\n`);
  const ratings = Array.from({ length: 200 }, (_, person) =>
    IDS.filter((id, at) => id.startsWith(person % 2 === 0 ? "a" : "b") && (at + person) % 3 !== 0).map(
      (id, at) => `${person},${IDS.indexOf(id) + 1},4.5,${1_600_000_000 + person * 1000 + at}`,
    ),
  ).flat();
  writeFileSync(join(home, "ratings.csv"), `userId,movieId,rating,timestamp\n${ratings.join("\n")}\n`);
  const links = IDS.map((id, at) => `${at + 1},${numberOf(id)},`);
  writeFileSync(join(home, "links.csv"), `movieId,imdbId,tmdbId\n${links.join("\n")}\n`);
  await cli("import", join(home, "films.csv"));
});
afterAll(() => rmSync(home, { recursive: true }));

const cli = (...args: string[]) => runCli(home, args);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const numberOf = (id: string): string => String(1_000_001 + IDS.indexOf(id));

/** The day decides which of equally good films are shown: what was learned must tell on each of several days. */
const DAYS = [1, 2, 3, 4, 5, 6] as const;

async function topFive(seed: number): Promise<string[]> {
  const asked = ["--emotion", "happy", "--profile", "me", "--catalog", "films", "--count", "5"];
  const { stdout } = await cli("recommend", ...asked, "--seed", String(seed), "--json");
  return JSON.parse(stdout).items.map(({ title }: { title: string }) => title);
}

async function likedOn(day: number): Promise<number> {
  return (await topFive(day)).filter((title) => title.startsWith("Film a")).length;
}

it("learns from many what one person would like, and recommends by it", async () => {
  for (const id of ["a0", "a1", "a2"]) await cli("react", `Film ${id}`, "9", "--catalog", "films");
  const before: number[] = [];
  for (const day of DAYS) before.push(await likedOn(day));
  const trained = await cli("train", join(home, "ratings.csv"), "--links", join(home, "links.csv"));
  expect(trained.stdout).toContain("by 200 people of 20 items");
  expect(trained.stdout).not.toContain("Your catalogues have");
  const after: number[] = [];
  for (const day of DAYS) after.push(await likedOn(day));
  for (const [at, liked] of after.entries()) expect(liked).toBeGreaterThanOrEqual(before[at]!);
  expect(sum(after)).toBeGreaterThanOrEqual(sum(before) + 3);
});

it("learns from a packed file with semicolons, and says which rows it could not read", async () => {
  const text = readFileSync(join(home, "ratings.csv"), "utf8").replaceAll(",", ";").replaceAll(".5;", ",5;");
  writeFileSync(join(home, "european.csv.gz"), gzipSync(text.replace("\n", "\nnobody;;9;1600000000\n")));
  const args = [join(home, "european.csv.gz"), "--links", join(home, "links.csv")];
  const { stdout: unlinked } = await cli("train", args[0]!);
  expect(unlinked).toContain(
    "Your catalogues have 0 of the items: of the others genres and years are not known.",
  );
  const { stdout } = await cli("train", ...args);
  expect(stdout).toContain("1 row could not be read: the first, in line 2, has no item.");
  expect(stdout).toContain("by 200 people of 20 items");
  expect(JSON.parse((await cli("train", ...args, "--json")).stdout).skipped).toEqual({
    count: 1,
    first: 2,
    reason: "has no item",
  });
});

it("says what is wrong and keeps the model that it has", async () => {
  const before = await topFive(1);
  expect((await cli("train", join(home, "none.csv"))).stderr).toContain("[file-not-found]");
  expect((await cli("train", join(home, "films.csv"))).stderr).toContain("[ratings-column-missing]");
  expect(await cli("train", join(home, "ratings.csv"), "--master", "local")).toMatchObject({ code: 2 });
  const broken = await cli("train", join(home, "ratings.csv"), "--spark", "--python", "/no/such/python");
  expect(broken).toMatchObject({ code: 2 });
  expect(await topFive(1)).toEqual(before);
});
