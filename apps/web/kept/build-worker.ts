import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Files that the camera and photos need, and alphabets that few titles have: kept when they are first used. */
const LATER = /\.(onnx|wasm)$|\.worker-|\/web-|-(vietnamese|extended|polish|accents)-/;
/** Of the product in the page what only imports and media servers need, which a server's page leaves to the server. */
const OF_SERVER = /^assets\/(src|import-into|note-folder|refresh|play|poster-of)-/;
/** Files whose name tells their content. */
const HASHED = /^assets\//;

/** Copies for servers that send them, and what a browser asks for itself. */
const NEVER = /\.(br|gz|map)$|-licence\.txt$|^sw\.js$/;

/** Builds the service worker that keeps the page in `folder`. @param entry of those in `src/app/kept` */
export async function buildWorker(folder: string, entry: "demo-worker" | "server-worker"): Promise<void> {
  const files = globSync("**/*.*", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !LATER.test(file) && !NEVER.test(file))
    .filter((file) => entry === "demo-worker" || !OF_SERVER.test(file))
    .toSorted()
    .map((url) => ({ url, revision: HASHED.test(url) ? null : revisionOf(join(folder, url)) }));
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  await build({
    configFile: false,
    root: join(import.meta.dirname, ".."),
    logLevel: "warn",
    publicDir: false,
    define: {
      PAGE_FILES: JSON.stringify(files),
      PAGE_VERSION: JSON.stringify(version),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2024",
      lib: { entry: `src/app/kept/${entry}.ts`, formats: ["iife"], name: "worker", fileName: () => "sw.js" },
    },
  });
}

function revisionOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
}
