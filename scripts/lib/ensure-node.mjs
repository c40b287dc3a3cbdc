import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { hasPinnedNode, isNewEnough, pinnedNodePath } from "./pinned-node.mjs";
import { ROOT, run } from "./run.mjs";
import { fingerprint, isStamped, writeStamp } from "./stamp.mjs";

const STAMP = "tools/node/node_modules/.moodreel-installed";

/**
 * Brings Node 24 along where the machine's own is older: one program of the package for this platform,
 * linked to where npm's scripts look first.
 *
 * @throws Error where there is none for this platform
 */
export async function ensureNode() {
  const isPinned = process.execPath === pinnedNodePath();
  if (isNewEnough() && !isPinned) return;
  const wanted = fingerprint(["tools/node/package-lock.json"]);
  if (!hasPinnedNode() || !isStamped(STAMP, wanted)) {
    console.log(`Installing Node 24 into tools/node, since this machine has ${process.version} …`);
    await install();
    writeStamp(STAMP, wanted);
  }
  link();
}

async function install() {
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
  const code = await run("npm", [...args, join(ROOT, "tools/node")], {
    // npm hands these to its scripts, and here they would speak of the repository instead.
    env: { npm_config_omit: "", npm_config_local_prefix: "" },
  });
  if (code !== 0) throw new Error("Node 24 could not be installed: see above.");
  if (!hasPinnedNode()) {
    throw new Error(
      `Moodreel needs Node 24, this is ${process.version}, and there is none to install for ${process.platform} on ${process.arch}. Install it from https://nodejs.org.`,
    );
  }
  // Of 190 MB, npm and the headers are 65: nothing here compiles against them.
  const folder = dirname(dirname(pinnedNodePath()));
  for (const name of readdirSync(folder)) {
    if (name !== "bin" && name !== "package.json" && name !== "LICENSE")
      rmSync(join(folder, name), { recursive: true });
  }
}

/** npm puts node_modules/.bin first on the path of its scripts. */
function link() {
  const folder = join(ROOT, "node_modules", ".bin");
  mkdirSync(folder, { recursive: true });
  if (process.platform === "win32") {
    writeFileSync(join(folder, "node.cmd"), `@"${pinnedNodePath()}" %*\r\n`);
    return;
  }
  const place = join(folder, "node");
  if (existsSync(place)) return;
  // A link to a Node that is gone is there and yet does not exist.
  if (lstatSync(place, { throwIfNoEntry: false }) !== undefined) rmSync(place);
  symlinkSync(relative(folder, pinnedNodePath()), place);
}
