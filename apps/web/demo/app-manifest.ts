import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DESCRIPTION } from "../head/head-words.ts";
import { iconsAt } from "../head/icons.ts";
import { THEME_COLOUR } from "../head/theme-colour.ts";

/** Writes what makes the page installable: its manifest. The icons lie there already. */
export async function writeAppManifest(folder: string): Promise<void> {
  const manifest = {
    name: "Moodreel",
    short_name: "Moodreel",
    lang: "en",
    description: DESCRIPTION.en,
    description_localized: DESCRIPTION,
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: THEME_COLOUR,
    theme_color: THEME_COLOUR,
    icons: iconsAt("./"),
  };
  await writeFile(join(folder, "manifest.webmanifest"), `${JSON.stringify(manifest, null, 2)}\n`);
}
