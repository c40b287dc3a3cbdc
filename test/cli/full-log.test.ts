import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freePort } from "../support/free-port.ts";

const BIN = join(import.meta.dirname, "../../apps/cli/bin/moodreel.mjs");

it.runIf(existsSync("/dev/full"))(
  "a server whose log has no room goes on, and ends when it is told to",
  async () => {
    const home = mkdtempSync(join(tmpdir(), "moodreel-full-log-"));
    const port = await freePort();
    const full = openSync("/dev/full", "w");
    const child = spawn(
      process.execPath,
      [BIN, "serve", "--quiet", "--port", `${port}`, "--host", "0.0.0.0"],
      {
        env: { ...process.env, MOODREEL_HOME: home, MOODREEL_TOKEN: "none-that-is-guessed" },
        stdio: ["ignore", full, "ignore"],
      },
    );
    closeSync(full);
    const ask = (path: string, token: string): Promise<number> =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } }).then(
        ({ status }) => status,
        () => 0,
      );
    try {
      await expect.poll(() => ask("/health/live", ""), { timeout: 60_000 }).toBe(200);
      // Each is a line of the log.
      for (const wrong of ["one", "two"]) expect(await ask("/api/v1/catalogs", wrong)).toBe(401);
      expect(await ask("/health/live", "")).toBe(200);
      const exit = once(child, "exit");
      child.kill("SIGTERM");
      expect(await exit).toEqual([0, null]);
    } finally {
      child.kill("SIGKILL");
      rmSync(home, { recursive: true, force: true });
    }
  },
);
