import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../errors/usage-error.ts";
import { ensureHome } from "@moodreel/app/home";

/** Shorter ones can be guessed. */
const MIN_LENGTH = 16;

export interface AccessToken {
  readonly token: string;
  /** Made just now: nobody can know it yet. */
  readonly isNew: boolean;
}

/**
 * The token that callers must send. `MOODREEL_TOKEN` when set; none on loopback; else one made on
 * first use and kept in the home folder, readable by its owner alone.
 */
export async function accessToken(onLoopback: boolean): Promise<AccessToken | null> {
  const given = process.env["MOODREEL_TOKEN"];
  if (given) {
    if (given.length < MIN_LENGTH)
      throw new UsageError(`MOODREEL_TOKEN is too short: use ${MIN_LENGTH} characters or more.`);
    return { token: given, isNew: false };
  }
  return onLoopback ? null : keptToken(join(await ensureHome(), "token"));
}

function keptToken(path: string): AccessToken {
  try {
    return { token: readFileSync(path, "utf8").trim(), isNew: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const token = randomBytes(24).toString("base64url");
    writeFileSync(path, `${token}\n`, { mode: 0o600 });
    return { token, isNew: true };
  }
}
