import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqliteProfiles } from "./open-sqlite-profiles.ts";

test("what lies in the place of a file that was moved away keeps its log", async () => {
  const folder = mkdtempSync(join(tmpdir(), "moodreel-moved-"));
  const path = join(folder, "profiles.db");
  const add = async (name: string, profiles: Awaited<ReturnType<typeof openSqliteProfiles>>) =>
    profiles.create({ name, createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false });
  const other = await openSqliteProfiles(join(folder, "other.db"));
  await add("ben", other);
  const first = await openSqliteProfiles(path);
  await add("ana", first);
  for (const end of ["", "-wal", "-shm"]) renameSync(`${path}${end}`, `${path}${end}.away`);
  // As it is copied while it is in use: all that was said last is in its log.
  for (const end of ["", "-wal"]) cpSync(join(folder, `other.db${end}`), `${path}${end}`);
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
  await first.close();
  expect(existsSync(`${path}-wal`)).toBe(true);
  const again = await openSqliteProfiles(path);
  expect((await again.profiles()).map(({ name }) => name)).toEqual(["ben"]);
  await again.close();
  await other.close();
  rmSync(folder, { recursive: true });
});
