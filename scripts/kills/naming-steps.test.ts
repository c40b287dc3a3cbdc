import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backupOf, letADayPass, stateOf, withHome } from "./home.ts";

const RESTORE = join(import.meta.dirname, "restore-home.ts");
const DIE_AT = join(import.meta.dirname, "die-at.mjs");
/** The last steps of a restore, in which everything gets its name; one in four is enough to come upon each gap. */
const STEPS = 44;
const APART = 4;

const folder = mkdtempSync(join(tmpdir(), "moodreel-naming-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [empty, home, file] = [join(folder, "empty"), join(folder, "home"), join(folder, "new.backup")];

function restore(env: Readonly<Record<string, string>>): NodeJS.Signals | null {
  rmSync(home, { recursive: true, force: true });
  cpSync(empty, home, { recursive: true });
  const args = ["--import", DIE_AT, RESTORE, home, file];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env } });
  expect(signal === "SIGKILL" || status === 0, String(stderr)).toBe(true);
  return signal;
}

let steps = 0;
beforeAll(async () => {
  await backupOf("new", join(folder, "new"), file);
  await withHome(empty, async () => null);
  restore({ MOODREEL_COUNT_TO: join(folder, "steps") });
  steps = Number(readFileSync(join(folder, "steps"), "utf8"));
});

/** A day later: until then what is left behind might be somebody's work under way. */
async function stateOfHome(): Promise<"old" | "new"> {
  letADayPass(home);
  return withHome(home, async (opened) => {
    const [catalogs, people] = [await opened.store.catalogs(), await opened.profiles.profiles()];
    const isEmpty = catalogs.length + people.length === 0;
    if (isEmpty && (await opened.store.readPolicy("movie")) === null) return "old";
    return stateOf(opened, ["ana", "films", "more", "policy"]);
  });
}

test(
  "a restore that is killed while it names things leaves nothing of it, or all",
  { timeout: 300_000 },
  async () => {
    const states: string[] = [];
    for (let left = STEPS; left > 0; left -= APART) {
      const killed = restore({ MOODREEL_DIE_AT: String(steps - left) });
      expect(killed).toBe("SIGKILL");
      states.push(await stateOfHome());
    }
    // First every kill comes too early, then every one too late.
    expect(states.join(" ")).toMatch(/^(old )+new( new)*$/);
  },
);
