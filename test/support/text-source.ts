import type { Source } from "../../packages/importer/src/bytes/source.ts";

/** A file that a test makes up: text, or bytes, given out in chunks of `size` bytes. */
export function sourceOf(content: string | Uint8Array, { name = "films.csv", size = 65_536 } = {}): Source {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return { name, stream: stream() };
}

/** Rows of one text each line, for tests that read better so. */
export function lines(...rows: string[]): string {
  return rows.map((row) => `${row}\n`).join("");
}
