import { createWriteStream, type Stats } from "node:fs";
import { link, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, type Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { folderMissing, withFileErrors } from "@moodreel/core/error";
import { forgetPart, newPartOf, removeDeadParts } from "./part-files.ts";
import { syncFolder } from "./sync-folder.ts";

export type WholeContent = string | Uint8Array | AsyncIterable<string | Uint8Array>;

export interface WriteWholeOptions {
  /** Permissions of the file; by default only its owner may read it. */
  readonly mode?: number;
  /** `replace` puts it in the place of one that is there, `refuse` leaves that one alone; by default `replace`. */
  readonly existing?: "replace" | "refuse";
  /** What the content goes through, such as a gzip stream. */
  readonly pack?: Duplex;
}

/** Where there are no hard links. */
const NO_LINKS: ReadonlySet<unknown> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/**
 * Writes a file so that under its name there is only ever the old one or the new one, whole, whatever happens
 * on the way: a full disk, a kill, a power cut. It is on the disk when this returns.
 *
 * @throws MoodreelError `no-permission`, `disk-full`, `file-not-found` for a folder that is not there,
 *   `file-exists` with `existing: "refuse"`, and what the content throws
 *
 * @example
 * ```ts
 * import { writeWhole } from "@moodreel/store/files";
 *
 * await writeWhole("token", "a secret\n");
 * ```
 */
export async function writeWhole(
  path: string,
  content: WholeContent,
  { mode = 0o600, existing = "replace", pack }: WriteWholeOptions = {},
): Promise<void> {
  await withFileErrors(path, async () => {
    const there = await stat(path).catch(() => null);
    if (there?.isFile() === true && existing === "refuse") await takeName(path);
    // A pipe or a terminal has nothing that could be replaced.
    if (there !== null && !there.isFile()) return write(path, "w", content, mode, pack);
    // What a link points to is replaced, not the link.
    const target = there === null ? path : await realpath(path);
    await removeDeadParts(target);
    const part = newPartOf(target);
    try {
      await write(part, "wx", content, mode, pack);
      if (existing === "replace") await rename(part, target);
      else await nameNew(part, target);
      await syncFolder(dirname(target));
    } catch (error) {
      // Where the folder is a file, nothing can be removed there either.
      await rm(part, { force: true }).catch(() => {});
      throw (await lacksFolder(target)) ? folderMissing(target, dirname(target), error) : error;
    } finally {
      forgetPart(part);
    }
  });
}

async function write(
  path: string,
  flags: "w" | "wx",
  content: WholeContent,
  mode: number,
  pack: Duplex | undefined,
): Promise<void> {
  const whole = typeof content === "string" || content instanceof Uint8Array;
  // First: it throws for what is no content, and nobody would hear what becomes of a file that was begun.
  const source = Readable.from(whole ? [content] : content);
  // `flush` is an fsync before the file is closed: a name must not stand for bytes that are not on the disk yet.
  const file = createWriteStream(path, { flags, mode, flush: flags === "wx" });
  await (pack === undefined ? pipeline(source, file) : pipeline(source, pack, file));
}

/** Gives a file its name if nobody took it in the meantime. */
async function nameNew(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && NO_LINKS.has(error.code))) throw error;
    await takeName(path);
    await rename(part, path);
    return;
  }
  await rm(part);
}

/** @throws what the file system says where there is something of that name */
async function takeName(path: string): Promise<void> {
  await (await open(path, "wx")).close();
}

async function lacksFolder(path: string): Promise<boolean> {
  const found = await stat(dirname(path)).catch((error: unknown) => error);
  if (found instanceof Error) return "code" in found && (found.code === "ENOENT" || found.code === "ENOTDIR");
  return !(found as Stats).isDirectory();
}
