import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledWhole } from "./head/compiled-whole.ts";
import { installable } from "./head/installable.ts";
import { oneFirstChunk } from "./head/one-first-chunk.ts";
import { keptPage } from "./kept/kept-page.ts";
import { needsScript } from "./head/needs-script.ts";
import { fonts } from "./fonts/fonts-plugin.ts";
import { messages } from "./messages/messages-plugin.ts";

const API = "http://127.0.0.1:7788";

/** The headers that the server sends too: they isolate the page. */
const ISOLATION = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    messages(),
    fonts(),
    needsScript(),
    installable(),
    compiledWhole(),
    oneFirstChunk(),
    keptPage(),
  ],
  build: {
    target: "es2024",
    // The first with `light-dark()`: rewritten for older ones, it would be fixed at the root.
    cssTarget: ["chrome123", "firefox128", "safari17.5"],
    // The Content-Security-Policy allows neither fonts nor scripts from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // React is 62 of the 140 kB of the first view, and the page uses little of it: Preact's form of it is 10.
  resolve: {
    alias: {
      "react-dom/client": "preact/compat/client",
      "react-dom": "preact/compat",
      "react/jsx-runtime": "preact/jsx-runtime",
      react: "preact/compat",
    },
  },
  worker: { format: "es" },
  // Its loader finds the wasm files beside itself, which pre-bundling would move away.
  optimizeDeps: { exclude: ["onnxruntime-web"] },
  server: {
    headers: ISOLATION,
    proxy: { "/api": { target: API, headers: { origin: API } } },
  },
});
