import { readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { MoodreelError } from "@moodreel/core";
import { fileError } from "@moodreel/core/error";
import { makePrivate, makePrivateFolder } from "@moodreel/store/files";

/** The folder that everything is kept in: `MOODREEL_HOME`, else the platform's data folder. */
export function homeFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env["MOODREEL_HOME"]) return env["MOODREEL_HOME"];
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "moodreel");
  if (platform === "win32")
    return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "moodreel");
  return join(env["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "moodreel");
}

/**
 * The folder, made when missing and readable by its owner alone; one that was there and holds nothing but
 * what this program keeps becomes so.
 *
 * @throws MoodreelError `no-permission`, `disk-full`, `file-exists` for a file in its place
 */
export async function ensureHome(folder = homeFolder()): Promise<string> {
  if (asked(folder, () => statSync(folder, { throwIfNoEntry: false }))?.isFile() === true) {
    throw new MoodreelError(
      "file-exists",
      `${folder} is a file, not a folder that data can be kept in. Name another: MOODREEL_HOME, or \`home\` in a program.`,
      { path: folder },
    );
  }
  makePrivateFolder(folder);
  if (asked(folder, () => readdirSync(folder)).every((name) => OWN.test(name))) makePrivate(folder);
  return folder;
}

function asked<T>(folder: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw fileError(error, folder);
  }
}

/** Names that this program gives. A folder with others may be shared on purpose. */
const OWN = /^(?:moodreel\.db|profiles\.db|token|models|https|connections\.json|lost\+found)(?:$|[.-])/;
