import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { MoodreelError } from "@moodreel/core";
import { fileError } from "@moodreel/core/error";

/**
 * Makes a folder that only its owner can use, and those above it that are missing. One after the other:
 * Node's own way does not end in places such as /proc, where none can be made.
 *
 * @throws MoodreelError `no-permission`, `disk-full`
 */
export function makePrivateFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); statOf(at) === null && dirname(at) !== at; at = dirname(at))
    missing.push(at);
  for (const one of missing.toReversed()) {
    try {
      mkdirSync(one, { mode: 0o700 });
    } catch (cause) {
      // Another process may have made it meanwhile.
      if (statOf(one) === null) throw folderError(cause, folder);
    }
  }
  if (statOf(folder)?.isDirectory() !== true) throw folderError(null, folder);
}

function folderError(cause: unknown, path: string): unknown {
  const known = fileError(cause, path);
  if (known instanceof MoodreelError && known.code === "disk-full") return known;
  return new MoodreelError(
    "no-permission",
    `The folder ${path} cannot be made. Check that you may write there, or use another data folder.`,
    { path },
    { cause },
  );
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    // Not to be looked at: making it says why.
    return null;
  }
}
