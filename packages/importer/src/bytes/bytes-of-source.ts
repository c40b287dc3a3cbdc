import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { MoodreelError } from "@moodreel/core";
import { fileError } from "@moodreel/core/error";
import type { Source } from "./source.ts";

export interface SourceBytes {
  /** The file's name without folders. */
  readonly name: string;
  /** `null` for a stream. */
  readonly totalBytes: number | null;
  /** Given out so far. */
  readonly bytesRead: () => number;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of a source that is not read to its end. */
  readonly close: () => void;
}

/** Opens a source. Reading it throws once it gives more than `maxBytes`, or when `signal` aborts. */
export async function bytesOfSource(
  source: Source,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<SourceBytes> {
  const name = "path" in source ? basename(source.path) : source.name;
  const totalBytes = "path" in source ? await sizeOf(source.path, maxBytes) : null;
  let read = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const stream =
      "path" in source ? createReadStream(source.path, { highWaterMark: 256 * 1024 }) : source.stream;
    try {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        signal?.throwIfAborted();
        read += chunk.byteLength;
        if (read > maxBytes) throw tooLarge(name, maxBytes);
        yield chunk;
      }
    } catch (error) {
      throw "path" in source ? fileError(error, source.path) : error;
    }
  }
  const given = chunks();
  return {
    name,
    totalBytes,
    bytesRead: () => read,
    chunks: given,
    // Nobody waits for it: what could still go wrong is of no interest to a caller with an error.
    close: () => void given.return(undefined).catch(() => undefined),
  };
}

async function sizeOf(path: string, maxBytes: number): Promise<number> {
  let info;
  try {
    info = await stat(path);
  } catch (error) {
    throw fileError(error, path);
  }
  if (!info.isFile()) {
    throw new MoodreelError(
      "not-a-file",
      `${path} is ${info.isDirectory() ? "a folder" : "no ordinary file"}. Name a file with a table, such as a CSV.`,
      { path },
    );
  }
  if (info.size > maxBytes) throw tooLarge(path, maxBytes);
  return info.size;
}

export function tooLarge(name: string, maxBytes: number): MoodreelError {
  const limit = `${Math.round(maxBytes / 2 ** 20)} MiB`;
  return new MoodreelError(
    "file-too-large",
    `${name} is larger than ${limit}. Split it, or remove columns that are not needed.`,
    {
      file: name,
      maxBytes,
    },
  );
}
