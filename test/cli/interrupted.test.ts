import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../../apps/cli/bin/moodreel.mjs", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-interrupted-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Ends a command that waits for more of its standard input, once it is under way. */
async function interrupted(
  args: readonly string[],
  signal: NodeJS.Signals,
  isUnderWay: (at: string) => boolean,
) {
  const at = mkdtempSync(join(folder, "at-"));
  for (const name of ["home", "tmp"]) mkdirSync(join(at, name));
  const env = { ...process.env, NO_COLOR: "1", MOODREEL_HOME: join(at, "home"), TMPDIR: join(at, "tmp") };
  const child = spawn(process.execPath, [BIN, ...args], { env, stdio: "pipe" });
  child.stdin.on("error", () => undefined);
  child.stdin.write("title,genres\nUp,Comedy\n");
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  await expect.poll(() => isUnderWay(at), { timeout: 60_000 }).toBe(true);
  const closed = once(child, "close") as Promise<[number | null]>;
  child.kill(signal);
  const [code] = await closed;
  return { code, stdout, stderr, left: readdirSync(join(at, "tmp")) };
}

const hasTemporary = (at: string) =>
  readdirSync(join(at, "tmp"), { recursive: true }).some((name) => String(name).endsWith("standard input"));

it.each<[args: readonly string[], signal: NodeJS.Signals, code: number, said: string]>([
  [["restore", "-"], "SIGINT", 130, "Cancelled. `moodreel check` tells what is kept.\n"],
  [["restore", "-"], "SIGTERM", 143, "Cancelled. `moodreel check` tells what is kept.\n"],
  [["train", "-"], "SIGINT", 130, "Cancelled. Nothing was written.\n"],
])("%j leaves nothing of what was piped in behind, at %s", async (args, signal, code, said) => {
  expect(await interrupted(args, signal, hasTemporary)).toEqual({ code, stdout: "", stderr: said, left: [] });
});

it("an import that is cancelled ends as every other command", async () => {
  const isOpen = (at: string) => existsSync(join(at, "home", "moodreel.db"));
  expect(await interrupted(["import", "-", "--name", "films"], "SIGINT", isOpen)).toEqual({
    code: 130,
    stdout: "",
    stderr: "Cancelled. Nothing was changed.\n",
    left: [],
  });
});
