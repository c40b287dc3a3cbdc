// Brings a clone to the point where it can run: packages, the runtime that pages load, the built web app. Runs before
// `npm start`, `npm test` and `npm run check`, under whatever Node the machine has (20.19 or newer).
import { installPackages } from "./lib/install-packages.mjs";
import { buildWebApp } from "./lib/build-web-app.mjs";
import { shrinkRuntime } from "./lib/shrink-runtime.mjs";

const MIN_NODE = [20, 19];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
  console.error(
    `Moodreel needs Node ${MIN_NODE.join(".")} or newer to install itself; this is ${process.version}.`,
  );
  process.exit(1);
}

try {
  await installPackages();
  await shrinkRuntime();
  if (process.argv[2] !== "check") await buildWebApp();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
