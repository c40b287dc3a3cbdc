import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { MoodreelError } from "@moodreel/core";
import { withFileErrors } from "@moodreel/core/error";

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

/** The folder, made when missing and readable by its owner alone. @throws MoodreelError `no-permission`, `disk-full` */
export async function ensureHome(folder = homeFolder()): Promise<string> {
  await withFileErrors(folder, async () => mkdirSync(folder, { recursive: true, mode: 0o700 })).catch(
    (error: unknown) => {
      if (!(error instanceof MoodreelError && error.code === "file-exists")) throw error;
      throw new MoodreelError(
        "file-exists",
        `${folder} is a file, not a folder that data can be kept in. Name another: MOODREEL_HOME, or \`home\` in a program.`,
        { path: folder },
        { cause: error },
      );
    },
  );
  return folder;
}
