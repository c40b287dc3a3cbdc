import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER =
  process.env["MOODREEL_SHARED_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** Whether the folder of test data lies beside the repo: the suite `*.shared.test.ts` runs where it does. */
export const hasSharedData = existsSync(FOLDER);

/** A path in the folder of test data beside the repo, or `null` where there is none. */
export function sharedData(...parts: string[]): string | null {
  const full = join(FOLDER, ...parts);
  return existsSync(full) ? full : null;
}

/**
 * A path in the folder of test data, for a `*.shared.test.ts`.
 *
 * @throws Error where it is absent
 */
export function sharedFile(path: string): string {
  const found = sharedData(path);
  if (found === null)
    throw new Error(`${path} is missing in ${FOLDER}. Set MOODREEL_SHARED_DATA to where it is.`);
  return found;
}
