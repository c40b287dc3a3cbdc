import { build } from "vite";

/**
 * Bundles a folder with an index.html into another, workers and WebAssembly included.
 *
 * @param workers their form; "iife" is Vite's default
 */
export async function buildPage(root: string, outDir: string, workers: "es" | "iife" = "es"): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: "error",
    worker: { format: workers },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2024",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
}
