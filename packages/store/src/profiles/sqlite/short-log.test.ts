import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { itemOf } from "@moodreel/core";
import { noOpinion, withRating } from "@moodreel/core/profile";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqliteProfiles } from "./open-sqlite-profiles.ts";

const AT = "2026-11-24T20:00:00.000Z";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-short-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opinions in the file itself, without its log. */
function inFile(path: string): number {
  const copy = join(folder, "copy.db");
  copyFileSync(path, copy);
  const db = new DatabaseSync(copy);
  try {
    return Number(db.prepare("SELECT count(*) AS n FROM profile_opinion").get()?.["n"]);
  } catch {
    // It was copied while it was written, or has no tables yet.
    return 0;
  } finally {
    db.close();
  }
}

test("what is said comes into the file itself while the profiles are open, and all of it is there after they are closed", async () => {
  const path = join(folder, "profiles.db");
  const profiles = await openSqliteProfiles(path);
  await profiles.create({ name: "ana", createdAt: AT, keepsMoods: false });
  const rate = (n: number): Promise<unknown> =>
    profiles.change("ana", "movie", [], () => ({
      opinions: [withRating(noOpinion(itemOf({ id: `f${n}`, title: `Film ${n}` }), AT), 8, AT)],
    }));
  for (let n = 0; n < 300; n++) await rate(n);
  await expect.poll(() => inFile(path)).toBeGreaterThanOrEqual(250);
  await rate(300);
  await profiles.close();
  expect(inFile(path)).toBe(301);
});
