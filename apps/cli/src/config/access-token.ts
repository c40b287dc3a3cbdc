import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withFileErrors } from "@moodreel/core/error";
import { ensureHome, makePrivate, writeWhole } from "@moodreel/app/home";
import { checkToken, SHORTEST_TOKEN } from "@moodreel/server";
import { UsageError } from "../errors/usage-error.ts";

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
    checkToken(given, "MOODREEL_TOKEN");
    return { token: given, path: null };
  }
  return onLoopback ? null : keptToken(join(await ensureHome(), "token"));
}

async function keptToken(path: string): Promise<AccessToken> {
  const kept = await tokenIn(path);
  if (kept !== null && kept !== "") {
    checkToken(kept, `The token in ${path}`);
    return { token: kept, path };
  }
  const token = randomBytes(24).toString("base64url");
  try {
    // An empty one is what a full disk left: nobody could send it. One that is made meanwhile is left alone.
    const existing = kept === null ? "refuse" : "replace";
    await writeWhole(path, `${token}\n`, { existing });
    return { token, path };
  } catch (error) {
    const other = await tokenIn(path);
    if (other === null || other === "") throw error;
    return { token: other, path };
  }
}

/** `null` without a file, empty for one that has nothing in it. @throws UsageError for one that is cut short */
async function tokenIn(path: string): Promise<string | null> {
  const token = await withFileErrors(path, async () => {
    if (!existsSync(path)) return null;
    makePrivate(path);
    return readFileSync(path, "utf8").trim();
  });
  if (token !== null && token !== "" && token.length < SHORTEST_TOKEN) {
    throw new UsageError(
      `The token in ${path} is cut short, and can be guessed. Remove the file: the next start makes another.`,
    );
  }
  return token;
}
