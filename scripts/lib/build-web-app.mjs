import { precompress } from "./precompress.mjs";
import { ROOT, run } from "./run.mjs";
import { fingerprint, isStamped, writeStamp } from "./stamp.mjs";

const DIST = "apps/web/dist";
/** Names every file that was built with it: what another build left there is not taken for this one. */
const BUILT = [`${DIST}/index.html`];
const STAMP = "node_modules/.moodreel-web-built";
const SOURCES = [
  "apps/web/fonts",
  "apps/web/head",
  "apps/web/index.html",
  "apps/web/kept",
  "apps/web/messages",
  "apps/web/package.json",
  "apps/web/public",
  "apps/web/src",
  "apps/web/vite.config.ts",
  "packages/app/src",
  "packages/client/src",
  "packages/core/src",
  "packages/importer/src",
  "packages/recommend/src",
  "packages/store/src",
  "packages/vision",
  "package-lock.json",
];

/** Builds the web app and its compressed copies, unless that has been done for these very sources. */
export async function buildWebApp() {
  const wanted = fingerprint(SOURCES);
  if (isStamped(STAMP, `${wanted} ${fingerprint(BUILT)}`)) return;
  console.log("Building the web app …");
  const code = await run("npm", ["run", "build", "--workspace", "apps/web", "--silent"], { quiet: true });
  if (code !== 0) throw new Error("The web app could not be built: see above.");
  console.log("Compressing it …");
  await precompress(`${ROOT}/${DIST}`);
  writeStamp(STAMP, `${wanted} ${fingerprint(BUILT)}`);
}
