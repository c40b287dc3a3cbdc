import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const WEB = join(import.meta.dirname, "../../apps/web");

/** Builds the page that needs no server. @returns its folder */
export async function buildDemo(): Promise<string> {
  await promisify(execFile)(process.execPath, [join(WEB, "demo/build.ts")], { cwd: WEB });
  return join(WEB, "dist-demo");
}
