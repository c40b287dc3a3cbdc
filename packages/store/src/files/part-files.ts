import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Names that this process gave out and did not take back. */
const own = new Set<string>();

/** The name of a file until it is whole. No other write, of this process or another, takes the same. */
export function newPartOf(path: string): string {
  const part = `${path}.${process.pid}-${randomBytes(6).toString("hex")}.part`;
  own.add(part);
  return part;
}

/** Such a file has its name, or was removed. */
export function forgetPart(part: string): void {
  own.delete(part);
}

/** Removes what this process has not made whole: for a program that a person ends on the way. */
export function removeOwnParts(): void {
  for (const part of own) rmSync(part, { force: true });
}

/**
 * Removes what killed processes left of a file: only names that `newPartOf` gave out for this very path, of
 * processes that are no longer there, last written before this one began. So nobody's running write is taken
 * away, not even that of another machine with the same folder.
 *
 * @param began ms since the epoch, when this process began
 */
export async function removeDeadParts(path: string, began = performance.timeOrigin): Promise<void> {
  const folder = dirname(path);
  const before = `${basename(path)}.`;
  for (const name of await readdir(folder).catch(() => [])) {
    const [, pid] = name.startsWith(before)
      ? (/^(\d{1,10})-[0-9a-f]{12}\.part$/.exec(name.slice(before.length)) ?? [])
      : [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const part = join(folder, name);
    const written = await stat(part).catch(() => null);
    if (written?.isFile() === true && written.mtimeMs < began)
      await rm(part, { force: true }).catch(() => null);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
