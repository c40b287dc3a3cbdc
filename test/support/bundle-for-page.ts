import { fileURLToPath } from "node:url";
import { build } from "vite";

export interface PageBundle {
  /** Minified. */
  readonly code: string;
  /** Modules of Node that it asks for: a page has none. */
  readonly nodeModules: readonly string[];
}

/**
 * Bundles a module as a page would get it.
 *
 * @param entry a file of this repository
 */
export async function bundleForPage(entry: string): Promise<PageBundle> {
  const nodeModules = new Set<string>();
  const built = await build({
    configFile: false,
    logLevel: "silent",
    root: fileURLToPath(new URL("../..", import.meta.url)),
    plugins: [
      {
        name: "modules-of-node",
        enforce: "pre",
        resolveId(id) {
          if (!id.startsWith("node:")) return null;
          nodeModules.add(id);
          return { id, external: true };
        },
      },
    ],
    build: {
      write: false,
      target: "es2023",
      lib: { entry, formats: ["es"], fileName: "bundle" },
      minify: true,
      rollupOptions: { treeshake: true },
    },
  });
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : "output" in built
      ? built.output
      : [];
  const code = outputs.map((part) => (part.type === "chunk" ? part.code : "")).join("\n");
  return { code, nodeModules: [...nodeModules] };
}
