import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileError } from "@moodreel/core/error";
import { isStandardInput, standardInput } from "./standard-input.ts";

/** Runs with the path of a file. Standard input is written to a temporary one first, for what reads twice. */
export async function withPathOf<T>(file: string, use: (path: string) => Promise<T>): Promise<T> {
  if (!isStandardInput(file)) return use(file);
  const input = standardInput();
  const folder = await mkdtemp(join(tmpdir(), "moodreel-input-"));
  const path = join(folder, "standard input");
  try {
    await pipeline(input, createWriteStream(path, { mode: 0o600 })).catch((error: unknown) => {
      throw fileError(error, path);
    });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
