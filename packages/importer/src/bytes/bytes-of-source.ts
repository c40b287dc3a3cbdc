import { platform } from "#platform";
import { MoodreelError } from "@moodreel/core";
import { fileError } from "@moodreel/core/error";
import type { PathFile } from "../platform/platform.ts";
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
  const opened =
    "path" in source
      ? await openPath(source.path, maxBytes)
      : { name: source.name, bytes: null, chunks: source.stream };
  const { name } = opened;
  let read = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of opened.chunks) {
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
    totalBytes: opened.bytes === 0 ? null : opened.bytes,
    bytesRead: () => read,
    chunks: given,
    // Nobody waits for it: what could still go wrong is of no interest to a caller with an error.
    close: () => void given.return(undefined).catch(() => undefined),
  };
}

async function openPath(path: string, maxBytes: number): Promise<PathFile> {
  let file: PathFile;
  try {
    file = await platform.openPath(path);
  } catch (error) {
    throw fileError(error, path);
  }
  if (file.is === "other") {
    throw new MoodreelError(
      "not-a-file",
      `${path} is not an ordinary file. Name a file with a table, such as a CSV.`,
      { path },
    );
  }
  if (file.bytes > maxBytes) throw tooLarge(path, maxBytes);
  return file;
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
