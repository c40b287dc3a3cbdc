import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "vite";
import { cutFonts, folderOf } from "./cut-fonts.ts";

const require = createRequire(import.meta.url);
const VIRTUAL = "virtual:fonts.css";
const PACKS = ["archivo", "fraunces"] as const;

/** Gives the page's fonts as a style sheet, cut to what a screen shows at once, with their licences beside them. */
export function fonts(): Plugin {
  let cache = "";
  return {
    name: "moodreel-fonts",
    configResolved: ({ cacheDir }) => {
      cache = join(cacheDir, "fonts");
    },
    resolveId: async (id) => (id === VIRTUAL ? join(await filesIn(cache), "fonts.css") : null),
    async generateBundle() {
      const licences = await Promise.all(
        PACKS.map((pack) => readFile(join(folderOf(pack), "LICENSE"), "utf8")),
      );
      this.emitFile({ type: "asset", fileName: "fonts-licence.txt", source: licences.join("\n\n") });
    },
  };
}

/** Where the cut files lie: cutting takes some seconds, so it is done once for each way of cutting. */
async function filesIn(cache: string): Promise<string> {
  const folder = join(cache, await howTheyAreCut());
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // Another build may be at it: a folder is there whole or not at all.
  const made = await mkdtemp(join(cache, "making-"));
  for (const [name, content] of (await cutFonts()).files) await writeFile(join(made, name), content);
  await rename(made, folder).catch(async (error: unknown) => {
    await rm(made, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

async function howTheyAreCut(): Promise<string> {
  const told = createHash("sha256");
  for (const name of ["characters.ts", "cut-fonts.ts", "styles.ts"])
    told.update(await readFile(join(import.meta.dirname, name)));
  const packages = [...PACKS.map((pack) => `@fontsource-variable/${pack}`), "subset-font"];
  for (const pack of packages) told.update(await readFile(require.resolve(`${pack}/package.json`)));
  return told.digest("hex").slice(0, 16);
}
