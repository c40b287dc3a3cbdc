import { stat } from "node:fs/promises";
import { join } from "node:path";
import { filmFolders } from "./film-files.ts";

/** Names of all videos and pictures, and of NFO files also size and time of change. */
export async function* folderStamp(root: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const { path, videos, nfos, pictures } of filmFolders(root)) {
    const changed = await Promise.all(
      nfos.map(async (name) => {
        const { size, mtimeMs } = await stat(join(root, path, name));
        return [name, size, mtimeMs];
      }),
    );
    yield encoder.encode(JSON.stringify([path, videos, changed, pictures]));
  }
}
