// `npm run build:demo [-- folder]`: makes of the page a folder of plain files that needs no server: apps/web/dist-demo.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";
import { ROUTES } from "../src/shared/navigation/route-names.ts";
import { writeAppManifest } from "./app-manifest.ts";
import { buildWorker } from "../kept/build-worker.ts";
import { writeFilms } from "./write-films.ts";

// Where tests run it, the environment says otherwise.
process.env["NODE_ENV"] = "production";
const WEB = join(import.meta.dirname, "..");
const OUT = resolve(WEB, process.argv[2] ?? "dist-demo");

const [first, rest] = await writeFilms(join(WEB, "demo/films"), builtAt());
console.log(`Films: ${kB(first)} first, ${kB(rest)} later.`);
await build({
  root: WEB,
  configFile: join(WEB, "vite.demo.config.ts"),
  logLevel: "warn",
  build: { outDir: OUT },
});
await writeAppManifest(OUT);
await writePlaces();
await buildWorker(OUT, "demo-worker");
console.log(`The demo is in ${OUT}.`);

/** Each place of the page has an address of its own, for which a host of plain files needs a file. */
async function writePlaces(): Promise<void> {
  const page = await readFile(join(OUT, "index.html"), "utf8");
  const inFolder = page.replace('<base href="./">', '<base href="../">');
  if (inFolder === page) throw new Error("The page has no <base>: its places would not find their files.");
  for (const route of ROUTES.filter((one) => one !== "/")) {
    const folder = join(OUT, route);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "index.html"), inFolder);
  }
}

/** Now, or what SOURCE_DATE_EPOCH says, so that a build can be made again to the byte. */
function builtAt(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString();
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
