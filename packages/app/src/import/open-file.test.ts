import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-file-"));
const path = join(folder, "films.csv");
let moodreel: Moodreel;
beforeAll(async () => {
  writeFileSync(path, "title,genres\nA,Comedy\nB,Western\n");
  moodreel = await openMoodreel({ home: join(folder, "home"), starter: false });
});
afterAll(async () => {
  await moodreel.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a file can be asked at once, by one's own policy, and leaves nothing behind", async () => {
  const { policy } = await moodreel.policy("movie");
  await moodreel.setPolicy("movie", {
    ...policy,
    match: { ...policy.match, happy: [{ genre: "Western", weight: 1 }] },
  });
  const { moodreel: over, report } = await moodreel.openFile(path);
  expect(report.catalog).toBe("films");
  expect((await over.recommend({ emotion: "happy" })).items).toMatchObject([{ title: "B" }]);
  await over.close();
  expect(await moodreel.catalogs()).toEqual([]);
});

test("a file that cannot be read says why", async () => {
  await expect(moodreel.openFile(join(folder, "none.csv"))).rejects.toMatchObject({ code: "file-not-found" });
  symlinkSync(join(folder, "there.csv"), join(folder, "here.csv"));
  symlinkSync(join(folder, "here.csv"), join(folder, "there.csv"));
  await expect(moodreel.openFile(join(folder, "here.csv"))).rejects.toMatchObject({ code: "file-not-found" });
  await expect(moodreel.openFile(join(folder, "x".repeat(300)))).rejects.toMatchObject({
    code: "file-not-found",
  });
});
