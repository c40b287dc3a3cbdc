import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Files that the command needs and that are no code: inside the package where it is installed, elsewhere
 * in the repository when it runs from there.
 */
export const WEB_ROOT = shipped("../../web", "../../../web/dist");
/** Of the page; undefined in a repository where it has not been built. */
export const PAGE_FOLDER = existsSync(join(WEB_ROOT, "index.html")) ? WEB_ROOT : undefined;
export const SPARK_PROGRAM = shipped("../../spark/als.py", "../../../../training/spark/als.py");

function shipped(installed: string, repository: string): string {
  const inside = fileURLToPath(new URL(installed, import.meta.url));
  return existsSync(inside) ? inside : fileURLToPath(new URL(repository, import.meta.url));
}
