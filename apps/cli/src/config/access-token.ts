import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../errors/usage-error.ts";
import { ensureHome } from "@moodreel/app/home";

/** Shorter ones can be guessed. */
const MIN_LENGTH = 16;

/**
 * The token that callers must send. `MOODREEL_TOKEN` when set; none on loopback; else one made on
 * first use and kept in the home folder, readable by its owner alone.
 */
export async function accessToken(onLoopback: boolean): Promise<string | null> {
  const given = process.env["MOODREEL_TOKEN"];
  if (given) {
    if (given.length < MIN_LENGTH)
      throw new UsageError(`MOODREEL_TOKEN is too short: use ${MIN_LENGTH} characters or more.`);
    return given;
  }
  return onLoopback ? null : keptToken(join(await ensureHome(), "token"));
}

function keptToken(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const token = randomBytes(24).toString("base64url");
    writeFileSync(path, `${token}\n`, { mode: 0o600 });
    return token;
  }
}
