import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openMoodreel } from "@moodreel/app";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../../apps/cli/bin/moodreel.mjs", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "moodreel-first-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made: string;
/** With the starter and somebody's opinion. */
beforeAll(async () => {
  made = join(root, "made");
  const moodreel = await openMoodreel({ home: made });
  const [item] = (await moodreel.items()).items;
  await moodreel.react("me", item!.id, "like");
  await moodreel.close();
});

let home: string;
let homes = 0;
beforeEach(() => {
  home = join(root, String((homes += 1)));
});
const useMade = (): void => cpSync(made, home, { recursive: true });

const env = (): NodeJS.ProcessEnv => {
  const { MOODREEL_TOKEN: _, DATABASE_URL: __, ...rest } = process.env;
  return { ...rest, NO_COLOR: "1", MOODREEL_HOME: home, PORT: "0" };
};

/** @param before shell commands that set limits for the command */
function run(args: readonly string[], before = ":") {
  return spawnSync("sh", ["-c", `${before}; exec "$0" "$@"`, process.execPath, BIN, ...args], {
    env: env(),
    encoding: "utf8",
    timeout: 115_000,
  });
}

/** Starts the server open to other machines, asks it with the token that is kept, and ends it. */
async function serve(): Promise<{ readonly status: number; readonly token: string }> {
  const child = spawn(process.execPath, [BIN, "serve", "--host", "0.0.0.0"], { env: env() });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += String(chunk)));
  try {
    await expect.poll(() => child.exitCode !== null || /:\d+/.test(said)).toBe(true);
    if (child.exitCode !== null) throw new Error(`ended: ${said}`);
    const port = /:(\d+)/.exec(said)?.[1];
    const token = readFileSync(join(home, "token"), "utf8").trim();
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/profiles`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: answer.status, token };
  } finally {
    if (child.exitCode === null) {
      child.kill();
      await once(child, "exit");
    }
  }
}

describe("the token", () => {
  test("that a full disk left empty is made again", async () => {
    useMade();
    writeFileSync(join(home, "token"), "");
    const { status, token } = await serve();
    expect(status).toBe(200);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(statSync(join(home, "token")).mode & 0o777).toBe(0o600);
  });

  test("that cannot be written is an error, and leaves nothing that would keep everybody out", async () => {
    useMade();
    const refused = run(["serve", "--host", "0.0.0.0"], "ulimit -f 0");
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^error \[disk-full\] /);
    expect(readdirSync(home).filter((name) => name.startsWith("token"))).toEqual([]);
    expect((await serve()).status).toBe(200);
  });

  test("that was cut short is named, and stays out of use", () => {
    useMade();
    writeFileSync(join(home, "token"), "abc\n");
    const refused = run(["serve", "--host", "0.0.0.0"]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(join(home, "token"));
  });
});

test("a home that may only be read: films are found, and nothing is changed", () => {
  useMade();
  const before = readdirSync(home);
  const asOther = asReader();
  const list = asOther(["recommend", "--emotion", "happy", "--count", "3", "--seed", "1"]);
  expect([list.status, list.stderr]).toEqual([0, ""]);
  expect(list.stdout).toContain("1.");
  const seen = asOther(["recommend", "--emotion", "sad", "--count", "1", "--seed", "1", "--viewer", "me"]);
  expect(seen.status).toBe(0);
  const refused = asOther(["catalogs", "--remove", "starter"]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/^error \[no-permission\] .*may only be read/);
  expect(readdirSync(home)).toEqual(before);
});

test("a copy of a home that was in use, such as a snapshot, may only be read: nothing of it is damaged", async () => {
  const inUse = await openMoodreel({ home: made });
  try {
    await inUse.rate("me", (await inUse.items()).items[1]!.id, 8);
    useMade();
  } finally {
    await inUse.close();
  }
  expect(existsSync(join(home, "profiles.db-wal"))).toBe(true);
  const asOther = asReader();
  expect(asOther(["check"])).toMatchObject({ status: 0, stderr: "" });
  expect(asOther(["learned"])).toMatchObject({ status: 0, stderr: "" });
  const refused = asOther(["profiles", "--create", "ana"]);
  expect(refused.stderr).toMatch(/^error \[no-permission\] /);
});

/** Runs the command as somebody who may read the home, and no more. */
function asReader(): (args: readonly string[]) => ReturnType<typeof run> {
  const isRoot = process.getuid?.() === 0;
  const names = readdirSync(home, { recursive: true }).map((name) => join(home, String(name)));
  const NOBODY = 65_534;
  for (const path of [...names, home]) {
    if (isRoot) chownSync(path, NOBODY, NOBODY);
    chmodSync(path, statSync(path).isDirectory() ? 0o500 : 0o400);
  }
  if (isRoot) chmodSync(root, 0o755);
  return (args) =>
    spawnSync(process.execPath, [BIN, ...args], {
      env: { ...env(), HOME: "/nonexistent" },
      encoding: "utf8",
      timeout: 115_000,
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
}

test("a full disk while the starter is brought in: an error, and it goes on once there is room", () => {
  const full = run(["recommend", "--emotion", "happy"], "ulimit -f 2048");
  expect(full.status).toBe(1);
  // A limit on the size of files stands in for a full disk; SQLite takes it for one that fails.
  expect(full.stderr).toMatch(/^error \[(disk-full|store-unreadable)\] /m);
  const list = run(["recommend", "--emotion", "happy", "--count", "3"]);
  expect([list.status, list.stderr]).toEqual([0, ""]);
});

test("a damaged home: films come with a warning, check and backup say what is lost and end with 3", () => {
  useMade();
  writeFileSync(join(home, "profiles.db"), "damaged ".repeat(500));
  const list = run(["recommend", "--emotion", "happy", "--count", "1"]);
  expect(list.status).toBe(0);
  expect(list.stderr).toMatch(/^warning .*profiles\.db/);
  const check = run(["check"]);
  expect(check.status).toBe(3);
  expect(check.stdout).toMatch(/^damaged {2}profiles viewers\n.*profiles\.db/);
  expect(check.stdout).toContain("whole  catalog starter");
  const backup = run(["backup", join(root, "saved.backup"), "--json"]);
  expect(backup.status).toBe(3);
  expect(JSON.parse(backup.stdout)).toMatchObject({
    catalogs: 1,
    profiles: 0,
    leftOut: [{ part: "viewers" }],
  });
  const whole = join(root, "whole");
  cpSync(home, whole, { recursive: true });
  rmSync(join(whole, "profiles.db"));
  home = whole;
  const fine = run(["check", "--json"]);
  expect(fine.status).toBe(0);
  expect(JSON.parse(fine.stdout)).toMatchObject({ whole: true });
  expect(existsSync(join(home, "token"))).toBe(false);
});
