import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureHome } from "@moodreel/app/home";
import { checkToken } from "./check-token.ts";

export interface AccessToken {
  readonly token: string;
  /** The file that it is kept in; `null` for one of the environment. */
  readonly path: string | null;
}

/**
 * The token that callers must send. `MOODREEL_TOKEN` when set; none on loopback; else one made on
 * first use and kept in the home folder, readable by its owner alone.
 */
export async function accessToken(onLoopback: boolean): Promise<AccessToken | null> {
  const given = process.env["MOODREEL_TOKEN"]?.trim();
  if (given) {
    checkToken(given);
    return { token: given, path: null };
  }
  return onLoopback ? null : keptToken(join(await ensureHome(), "token"));
}

function keptToken(path: string): AccessToken {
  try {
    return { token: readFileSync(path, "utf8").trim(), path };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const token = randomBytes(24).toString("base64url");
    writeFileSync(path, `${token}\n`, { mode: 0o600 });
    return { token, path };
  }
}
