import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Bundles the page that runs all libraries into a folder. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL("page", import.meta.url)),
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2024",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
}
