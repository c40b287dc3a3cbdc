import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const WEB = join(import.meta.dirname, "../../apps/web");

/**
 * Builds the page that needs no server.
 *
 * @param folder where to: of its own for each of those that may build at the same time
 * @returns its folder
 */
export async function buildDemo(folder = join(WEB, "dist-demo")): Promise<string> {
  await promisify(execFile)(process.execPath, [join(WEB, "demo/build.ts"), folder], { cwd: WEB });
  return folder;
}
