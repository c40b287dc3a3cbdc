import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../../..");

/** A path in the shared data of the developers, which is not part of the repository; `null` where it is absent. */
export function sharedData(...parts: string[]): string | null {
  const path = join(process.env["MOODREEL_SHARED_DATA"] ?? resolve(ROOT, "../shared/data"), ...parts);
  return existsSync(path) ? path : null;
}
