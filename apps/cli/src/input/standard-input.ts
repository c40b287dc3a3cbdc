import { fstatSync } from "node:fs";
import { fileError, MoodreelError } from "@moodreel/core/error";
import { UsageError } from "../errors/usage-error.ts";

/** What is written in place of a file's name for standard input. */
const DASH = "-";
/** For messages, and where a file's name would stand. */
export const INPUT_NAME = "standard input";

/** What the library takes in place of a path. */
export interface InputStream {
  readonly name: string;
  readonly stream: AsyncIterable<Uint8Array>;
}

export function isStandardInput(file: string | undefined): boolean {
  return file === DASH;
}

/** @returns the path, or for `-` what comes in by standard input. @throws UsageError when that is a terminal, and for an address */
export function fileOrInput(file: string): string | InputStream {
  if (/^https?:\/\//i.test(file)) {
    throw new UsageError(
      "Nothing is fetched from the web. Download the file first, or pipe it in, with - in its place: `curl -L ADDRESS | moodreel …`.",
    );
  }
  return isStandardInput(file) ? { name: INPUT_NAME, stream: standardInput() } : file;
}

/** Everything that comes in, in memory. @throws UsageError when standard input is a terminal */
export async function allOfInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of standardInput()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @throws UsageError at once when it is a terminal, where somebody would wait for a prompt that never comes */
export function standardInput(): AsyncIterable<Uint8Array> {
  if (process.stdin.isTTY) {
    throw new UsageError(
      "- reads standard input, but that is this terminal. Give a file with < FILE, or the output of another command with |.",
    );
  }
  return piped();
}

async function* piped(): AsyncGenerator<Uint8Array> {
  // Node reads a folder as nothing at all.
  if (fstatSync(process.stdin.fd).isDirectory()) {
    throw new MoodreelError("not-a-file", `${INPUT_NAME} is a folder. Give a file with < FILE.`, {
      path: INPUT_NAME,
    });
  }
  try {
    yield* process.stdin as AsyncIterable<Buffer>;
  } catch (error) {
    throw fileError(error, INPUT_NAME);
  }
}
