import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { withFileErrors } from "@moodreel/core/error";
import { damaged } from "./damaged.ts";

/** Bytes. A line has five hundred items or opinions; in version 1 it had all opinions of a profile. */
const LONGEST_LINE = 128 * 2 ** 20;
/** Real backups come to a tenth or so; what comes to less than this share of what it holds was made to fill memories. */
const MOST_UNPACKED = 250;
/** Bytes of which any share is let through. */
const ANY_SHARE = 4 * 2 ** 20;
const NEWLINE = 0x0a;

/** The lines of a packed file, without their ends. @throws MoodreelError `backup-damaged`, and as a file may fail */
export async function* backupLines(path: string): AsyncGenerator<Buffer> {
  const file = await withFileErrors(path, async () => createReadStream(path));
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  const chunks = file.pipe(unpacked)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let line = 1;
  let begun: Buffer[] = [];
  let [length, total] = [0, 0];
  try {
    for (;;) {
      const chunk = await nextChunk(path, line, chunks);
      if (chunk === null) break;
      total += chunk.length;
      if (total > ANY_SHARE && total > MOST_UNPACKED * file.bytesRead)
        throw damaged(path, line, "it unpacks to far more than any backup");
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, end)]);
        [begun, length, from] = [[], 0, end + 1];
        line += 1;
      }
      begun.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > LONGEST_LINE) throw damaged(path, line, "it is longer than any record");
    }
    if (length > 0) throw damaged(path, line, "it breaks off");
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

async function nextChunk(path: string, line: number, chunks: AsyncIterator<Buffer>): Promise<Buffer | null> {
  return withFileErrors(path, async () => {
    try {
      const next = await chunks.next();
      return next.done === true ? null : next.value;
    } catch (error) {
      if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
        throw damaged(path, line, "it cannot be unpacked");
      throw error;
    }
  });
}
