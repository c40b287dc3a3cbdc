import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER =
  process.env["MOODREEL_SHARED_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** A path in the folder of test data beside the repo, or `null` where there is none. */
export function sharedData(...parts: string[]): string | null {
  const full = join(FOLDER, ...parts);
  return existsSync(full) ? full : null;
}
