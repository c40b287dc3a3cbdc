import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { MoodreelError } from "@moodreel/core";
import { withFileErrors } from "@moodreel/core/error";
import { recordOf, type BackupRecord } from "./backup-record.ts";

/** A line has five hundred items, or all opinions of a profile. */
const LONGEST_LINE = 256 * 2 ** 20;

/** The records of a backup in their order. @throws MoodreelError `backup-damaged`, and as a file may fail */
export async function* readBackup(path: string): AsyncGenerator<BackupRecord> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    const record = recordOf(line);
    if (record === null || (number === 1) !== (record.type === "moodreel-backup"))
      throw damaged(path, number);
    yield record;
  }
  if (number === 0) throw damaged(path, 1);
}

export function damaged(path: string, line: number): MoodreelError {
  return new MoodreelError(
    "backup-damaged",
    `${path} is not a backup of Moodreel, or it is damaged or cut short (line ${line}). Nothing was changed. Use another backup.`,
    { path, line },
  );
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  let rest = "";
  let line = 1;
  const decoder = new TextDecoder();
  const chunks = file.pipe(unpacked)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const next = await nextChunk(path, line, chunks);
      rest += next === null ? decoder.decode() : decoder.decode(next, { stream: true });
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      for (const text of lines) yield text;
      line += lines.length;
      if (rest.length > LONGEST_LINE) throw damaged(path, line);
      if (next === null) break;
    }
    if (rest !== "") throw damaged(path, line);
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
        throw damaged(path, line);
      throw error;
    }
  });
}
