import { chmodSync, statSync } from "node:fs";

/** What others than the owner may do with a file: bits of its mode. */
const OTHERS = 0o077;

/**
 * Whether others than the owner of a file or folder can use it. Windows has no such rights: nobody there.
 *
 * @throws as the file system refuses to say
 */
export function isOpenToOthers(path: string): boolean {
  if (process.platform === "win32") return false;
  const info = statSync(path, { throwIfNoEntry: false });
  return info !== undefined && (info.mode & OTHERS) !== 0;
}

/**
 * Takes from others what they may do with a file or folder of this user's. What is not theirs, or lies
 * where rights cannot be changed, is left: {@link isOpenToOthers} says so afterwards.
 */
export function makePrivate(path: string): void {
  try {
    const info = statSync(path, { throwIfNoEntry: false });
    if (info === undefined || (info.mode & OTHERS) === 0 || info.uid !== process.getuid?.()) return;
    chmodSync(path, info.mode & 0o700);
  } catch (error) {
    if (!REFUSED.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

const REFUSED: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EROFS", "ENOTSUP", "ENOSYS"]);
