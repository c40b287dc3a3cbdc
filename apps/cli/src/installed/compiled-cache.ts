import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * The folder in which Node keeps what it makes of the JavaScript, without which half of the time of a
 * short command goes there. Not in the temporary folder, where others could put code.
 */
export function compiledCache(): string {
  return join(cacheFolder(), "moodreel", "compiled");
}

function cacheFolder(): string {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32") return process.env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  const cache = process.env["XDG_CACHE_HOME"] ?? "";
  // An empty `HOME` would be whatever folder the command is called in.
  return isAbsolute(cache) ? cache : join(homedir() || userInfo().homedir, ".cache");
}
