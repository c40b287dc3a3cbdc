import { createWriteStream, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileError, MoodreelError } from "@moodreel/core/error";
import { INPUT_NAME, isStandardInput, standardInput } from "./standard-input.ts";

/**
 * Runs with the path of a file. Standard input is written to a temporary one first, for what reads twice; it goes
 * however the process ends, as long as it ends by itself (`tidyOnInterrupt`).
 */
export async function withPathOf<T>(file: string, use: (path: string) => Promise<T>): Promise<T> {
  if (!isStandardInput(file)) return use(file);
  const input = standardInput();
  const folder = await mkdtemp(join(tmpdir(), "moodreel-input-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const path = join(folder, INPUT_NAME);
  try {
    await pipeline(input, createWriteStream(path, { mode: 0o600 })).catch((error: unknown) => {
      throw fileError(error, path);
    });
    return await use(path);
  } catch (error) {
    throw ofInput(error, path);
  } finally {
    process.off("exit", remove);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whoever piped it in knows of no file. */
function ofInput(error: unknown, path: string): unknown {
  if (!(error instanceof MoodreelError)) return error;
  const named = <Field>(field: Field) =>
    typeof field === "string" ? field.replaceAll(path, INPUT_NAME) : field;
  const fields = Object.fromEntries(
    Object.entries(error.fields).map(([name, field]) => [name, named(field)]),
  );
  return new MoodreelError(error.code, named(error.message) as string, fields, { cause: error });
}
