import { readdirSync, statSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import { MoodreelError } from "@moodreel/core";
import { fileError } from "@moodreel/core/error";
import { makePrivate, makePrivateFolder } from "@moodreel/store/files";

/**
 * The folder that everything is kept in: `MOODREEL_HOME`, else the platform's data folder. A `~` at its beginning is the
 * person's own folder, which a shell puts there but a unit of systemd or a file of settings does not.
 */
export function homeFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const own = ownFolder(env, platform);
  const named = env["MOODREEL_HOME"];
  if (named) return named.replace(/^~(?=$|[/\\])/, () => own);
  if (platform === "darwin") return join(own, "Library", "Application Support", "moodreel");
  if (platform === "win32") return join(env["LOCALAPPDATA"] || join(own, "AppData", "Local"), "moodreel");
  const data = env["XDG_DATA_HOME"] ?? "";
  // The XDG Base Directory Specification: a path that is not absolute is to be ignored.
  return join(isAbsolute(data) ? data : join(own, ".local", "share"), "moodreel");
}

/** An empty `HOME` would be whatever folder a program is started in. */
function ownFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === "win32") return homedir();
  return env["HOME"] || userInfo().homedir;
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
