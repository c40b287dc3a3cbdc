import { platform } from "#platform";
import type { Source } from "../bytes/source.ts";
import { catalogNameOf } from "./catalog-name.ts";

/** The name that a folder of films gives its catalogue; `null` for any other source, and for what cannot be opened. */
export async function folderCatalogName(source: Source): Promise<string | null> {
  if (!("path" in source)) return null;
  try {
    const { name, is } = await platform.openPath(source.path);
    return is === "folder" ? catalogNameOf(name) : null;
  } catch {
    // What is wrong with it is said by what reads it.
    return null;
  }
}
