import { EMOTIONS, REACTIONS } from "@moodreel/core";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-comes-back-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = Date.parse("2026-11-24T20:00:00Z");

/** As odd as an import lets through. */
const FILMS = `id,title,year,genres,people,rating,votes,runtime,language,tags
tt1,"=SUM(""a"")",-720,"${Array.from({ length: 45 }, (_, n) => `Genre ${n}`).join("|")}",Zoë|王家卫,0.1,1000000000000,0.5,Klingon,odd
tt2,${"x".repeat(500)},2999,,,10,0,525599,en,
tt3,A\u0007B\u001b[31m,1,Comedy,,,,,,
tt4,Heat,1995,Crime,Al Pacino,8.3,600000,170,en,heist
`;
const RATINGS = `Const,Your Rating,Date Rated,Title,Title Type,Year
tt4,9,2024-05-31,Heat,Movie,1995
tt1,1,2020-02-29,Sum,Movie,1900
`;

async function everythingOf(moodreel: Moodreel): Promise<unknown> {
  let csv = "";
  for await (const text of await moodreel.exportCatalog("films")) csv += text;
  const names = (await moodreel.viewers()).map(({ name }) => name);
  return {
    csv,
    policy: await moodreel.policy("movie"),
    viewers: await Promise.all(names.map((name) => moodreel.exportViewer(name))),
  };
}

test("whatever is imported, said and set comes back from a backup", async () => {
  writeFileSync(join(folder, "films.csv"), FILMS);
  writeFileSync(join(folder, "ratings.csv"), RATINGS);
  const moodreel = await openMoodreel({ home: join(folder, "one"), starter: false, now: () => now });
  await moodreel.importFile(join(folder, "films.csv"), { kind: "movie", name: "films" });
  const { policy } = await moodreel.policy("movie");
  await moodreel.setPolicy("movie", {
    ...policy,
    lift: { sad: Array.from({ length: 20 }, (_, n) => ({ genre: `${n} ${"g".repeat(57)}`, weight: 1e-9 })) },
  });
  await moodreel.addViewer("O’Brien 👩‍🚀", { keepsMoods: true });
  await moodreel.addViewer("हिन्दी");
  await moodreel.importRatings("हिन्दी", join(folder, "ratings.csv"), { catalog: "films" });
  for (const [at, reaction] of REACTIONS.entries()) {
    const emotion = EMOTIONS[at] ?? "happy";
    await moodreel.react("O’Brien 👩‍🚀", `tt${1 + (at % 4)}`, reaction, {
      catalog: "films",
      mood: { emotion },
    });
    await moodreel.correct("O’Brien 👩‍🚀", emotion, "happy");
  }
  await moodreel.recommend({ emotion: "happy", viewer: "O’Brien 👩‍🚀", catalog: "films" });
  await moodreel.passOver("O’Brien 👩‍🚀", ["tt1", "tt2", "tt3"], { emotion: "fear" }, { catalog: "films" });
  const before = await everythingOf(moodreel);
  await moodreel.backup(join(folder, "all.backup"));
  const other = await openMoodreel({ home: join(folder, "two"), starter: false, now: () => now });
  await other.restore(join(folder, "all.backup"));
  expect(await everythingOf(other)).toEqual(before);
  await moodreel.restore(join(folder, "all.backup"));
  expect(await everythingOf(moodreel)).toEqual(before);
  await Promise.all([moodreel.close(), other.close()]);
});
