import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { describeProfileStore } from "../conformance/profile-store.conformance.ts";
import { exportOfMany, killWhileRestoring } from "../conformance/kill-while-restoring.ts";
import { expectNewNames, OLD_NAMES } from "../conformance/names.ts";
import { openSqliteProfiles } from "./open-sqlite-profiles.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-profiles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newPath = (): string => join(folder, "deep", `${(files += 1)}.db`);

describeProfileStore("SQLite in memory", (limits) => openSqliteProfiles(":memory:", limits));
describeProfileStore("SQLite in a file", (limits) => openSqliteProfiles(newPath(), limits));

const ANA = { name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false } as const;

describe("a file of profiles", () => {
  test("keeps what was said for the next one who opens it, and serves two at once", async () => {
    const path = newPath();
    const [first, second] = [await openSqliteProfiles(path), await openSqliteProfiles(path)];
    await first.create(ANA);
    expect(await second.profiles()).toEqual([ANA]);
    await Promise.all([first.close(), second.close()]);
    const third = await openSqliteProfiles(path);
    expect(await third.profiles()).toEqual([ANA]);
    await third.close();
  });

  test("loses nothing when its process is killed while a profile is restored", async () => {
    const path = newPath();
    const before = await openSqliteProfiles(path);
    await before.restore(exportOfMany("before", 3));
    await before.close();
    killWhileRestoring("sqlite", path);
    const after = await openSqliteProfiles(path);
    expect(await after.export("ana")).toEqual(exportOfMany("before", 3));
    await after.close();
  });

  test("keeps everybody whose names have become one", async () => {
    const path = newPath();
    mkdirSync(dirname(path), { recursive: true });
    const db = new DatabaseSync(path);
    for (const statement of OLD_NAMES) db.exec(statement);
    db.close();
    for (let times = 0; times < 2; times++) {
      const profiles = await openSqliteProfiles(path);
      await expectNewNames(profiles);
      await profiles.close();
    }
  });

  test("of a newer program, or of something else, is refused and left alone", async () => {
    const newer = newPath();
    await (await openSqliteProfiles(newer)).close();
    const db = new DatabaseSync(newer);
    db.exec("INSERT INTO profile_schema VALUES (999)");
    db.close();
    await expect(openSqliteProfiles(newer)).rejects.toMatchObject({ code: "store-too-new" });
    const broken = join(folder, "broken.db");
    writeFileSync(broken, "this is no database, however long the text in it may be".repeat(30));
    await expect(openSqliteProfiles(broken)).rejects.toMatchObject({ code: "store-unreadable" });
    await expect(openSqliteProfiles(join(broken, "below.db"))).rejects.toMatchObject({
      code: "no-permission",
    });
  });
});
