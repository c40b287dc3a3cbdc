import { close, open, write } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { MoodreelError } from "@moodreel/core";

/**
 * Puts what a stream gives into a file that no folder lists, so that it can be read in any order.
 * It is gone once its descriptor is closed, also when the process dies.
 */
export async function spool(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "moodreel-"));
  try {
    const fd = await promisify(open)(join(folder, "upload"), "wx+", 0o600);
    try {
      for await (const chunk of chunks) await writeAll(fd, chunk);
      return fd;
    } catch (error) {
      await promisify(close)(fd);
      throw isFull(error) ? full(error) : error;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeAll(fd: number, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.byteLength;) {
    at += (await promisify(write)(fd, chunk, at, chunk.byteLength - at, null)).bytesWritten;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}

function full(cause: unknown): MoodreelError {
  return new MoodreelError(
    "disk-full",
    `There is no room left in ${tmpdir()} to unpack the archive. Free some, or unpack it yourself.`,
    {},
    { cause },
  );
}
