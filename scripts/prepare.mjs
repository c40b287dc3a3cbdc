// Brings a clone to the point where it can run: packages, the runtime that pages load, the built web app. Runs before
// `npm start`, `npm test` and `npm run check`, under whatever Node the machine has (20.19 or newer).
import { installPackages } from "./lib/install-packages.mjs";
import { buildWebApp } from "./lib/build-web-app.mjs";
import { ensureNode } from "./lib/ensure-node.mjs";
import { installPeers } from "./lib/install-peers.mjs";
import { shrinkRuntime } from "./lib/shrink-runtime.mjs";

const MIN_NODE = [20, 19];
const [minMajor = 0, minMinor = 0] = MIN_NODE;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < minMajor || (major === minMajor && minor < minMinor)) {
  console.error(
    `Moodreel needs Node ${MIN_NODE.join(".")} or newer to install itself; this is ${process.version}.`,
  );
  process.exit(1);
}

const [purpose = "test", ...extras] = process.argv.slice(2);
try {
  await Promise.all([ensureNode(), installPackages(purpose === "start" ? "start" : "everything")]);
  await shrinkRuntime();
  if (purpose !== "check") await buildWebApp();
  if (extras.includes("peers")) await installPeers();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
