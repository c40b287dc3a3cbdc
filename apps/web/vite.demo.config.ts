import { defineConfig, mergeConfig, type Plugin } from "vite";
import { demoHead } from "./demo/demo-head.ts";
import base from "./vite.config.ts";

/** The page without a server, for any folder of any host of plain files. `demo/build.ts` runs it. */
export default mergeConfig(
  base,
  defineConfig({
    base: "./",
    plugins: [demoHead() as Plugin],
    assetsInclude: ["**/*.films"],
    build: { outDir: "dist-demo", emptyOutDir: true, chunkSizeWarningLimit: 600 },
  }),
);
