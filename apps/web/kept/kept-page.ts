import { resolve } from "node:path";
import type { Plugin } from "vite";
import { buildWorker } from "./build-worker.ts";

/** Builds, beside the page that a server serves, the service worker that keeps it. The demo has one of its own. */
export function keptPage(): Plugin {
  let folder: string | null = null;
  return {
    name: "moodreel-kept-page",
    apply: "build",
    configResolved: ({ base, root, build }) => {
      folder = base === "/" ? resolve(root, build.outDir) : null;
    },
    closeBundle: {
      sequential: true,
      // Workers and other inner bundles close too, before the files are there.
      async handler(error?: Error) {
        if (error === undefined && folder !== null) await buildWorker(folder, "server-worker");
      },
    },
  };
}
