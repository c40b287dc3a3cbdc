import { join } from "node:path";
import { rolldown, type Plugin, type RolldownOptions } from "rolldown";
import { flatAssets } from "./flat-assets.ts";

/** What the one who installs the package adds, where it is wanted. */
const PEERS = ["onnxruntime-node", "sharp", "react"];

/** Entries with the code that they share, one folder below `dist`. */
export async function bundleCode(
  folder: string,
  entries: readonly string[],
  dist: string,
  platform: "node" | "browser",
): Promise<void> {
  const input = Object.fromEntries(entries.map((entry) => [entry, sourceOf(folder, entry)]));
  await bundle({
    input,
    platform,
    external: [/^node:/, ...PEERS],
    plugins: [assetsAt("../assets/")],
    output: { dir: dist, entryFileNames: "[name].js", chunkFileNames: `chunks/${platform}-[name].js` },
  });
}

/** A worker as one file, which any bundler can take over and any page can start. */
export async function bundleWorker(folder: string, entry: string, assets: string): Promise<void> {
  const file = `${entry.split("/").at(-1)}.js`;
  await bundle({
    input: sourceOf(folder, entry),
    platform: "browser",
    plugins: [assetsAt("./"), plainAddresses],
    output: { dir: assets, entryFileNames: file, codeSplitting: false, minify: true },
  });
}

async function bundle({ output, ...options }: RolldownOptions): Promise<void> {
  const build = await rolldown({ logLevel: "warn", ...options });
  await build.write({ format: "esm", ...(Array.isArray(output) ? output[0] : output) });
  await build.close();
}

function sourceOf(folder: string, entry: string): string {
  return join(folder, "src", `${entry}.ts`);
}

/** Addresses of assets as they are in `dist`. */
function assetsAt(place: string): Plugin {
  return { name: "assets", transform: (code) => flatAssets(code, place) };
}

/** Minified code writes texts between backticks, in which not every bundler looks for addresses. */
const plainAddresses: Plugin = {
  name: "plain-addresses",
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === "chunk") file.code = file.code.replaceAll(/new URL\(`([^`$]*)`,/g, 'new URL("$1",');
  },
};
