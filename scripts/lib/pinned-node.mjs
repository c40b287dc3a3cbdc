import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The oldest Node that runs the sources as they are: TypeScript without types, SQLite without a flag. */
const NEEDED = 24;
const FOLDER = fileURLToPath(new URL("../../tools/node/", import.meta.url));

/** Whether the Node that runs this is new enough for everything. */
export function isNewEnough() {
  return Number(process.versions.node.split(".")[0]) >= NEEDED;
}

/** Where the Node of tools/node is, once it is installed. */
export function pinnedNodePath() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "node.exe" : "node";
  return join(FOLDER, "node_modules", `node-${system}-${process.arch}`, "bin", program);
}

/** Whether it is installed. */
export function hasPinnedNode() {
  return existsSync(pinnedNodePath());
}
