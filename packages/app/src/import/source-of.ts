import type { Source } from "@moodreel/importer";
import { invalid } from "../questions/check.ts";

/** A file: its path (in Node), a stream with a name, a File or a Blob, or its bytes. */
export type FileGiven = string | Source | Blob | Uint8Array;

/** As the importer takes it. @param name for what has none of its own @throws MoodreelError `request-invalid` */
export function sourceOf(file: FileGiven, name: string | undefined): Source {
  if (typeof file === "string") return { path: file };
  if (file instanceof Uint8Array) return { name: named(name), stream: once(file) };
  if (file instanceof Blob) {
    const own = "name" in file && typeof file.name === "string" ? file.name : undefined;
    return { name: own ?? named(name), stream: streamOf(file) };
  }
  if (isSource(file)) return file;
  throw invalid(
    "file: give a path, { path }, { name, stream } with a stream of bytes, a File, a Blob, or the bytes.",
  );
}

function isSource(file: unknown): boolean {
  if (typeof file !== "object" || file === null) return false;
  if ("path" in file) return typeof file.path === "string";
  if (!("name" in file && typeof file.name === "string" && "stream" in file)) return false;
  const { stream } = file;
  return (
    typeof stream === "object" &&
    stream !== null &&
    (Symbol.asyncIterator in stream || Symbol.iterator in stream)
  );
}

function named(name: string | undefined): string {
  if (name !== undefined) return name;
  throw invalid("name: give the catalogue a name; bytes have none of their own.");
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Not every browser can iterate over a stream. */
async function* streamOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
