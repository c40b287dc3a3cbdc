import { homeFolder, modelFiles } from "@moodreel/app/home";
import type { Kind } from "@moodreel/core";
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SPARK_PROGRAM } from "../config/shipped-files.ts";
import { UsageError } from "../errors/usage-error.ts";

export interface SparkOptions {
  readonly master: string | undefined;
  readonly python: string;
}

/** Hands the ratings to Spark and takes the item vectors back, once they have been read to their end. */
export async function fitWithSpark(file: string, kind: Kind, { master, python }: SparkOptions) {
  const { parseItemVectors } = await import("@moodreel/recommend/vectors");
  const folder = await mkdtemp(join(tmpdir(), "moodreel-spark-"));
  const output = join(folder, "vectors.jsonl");
  try {
    const where = master === undefined ? [] : ["--master", master];
    await run(python, [SPARK_PROGRAM, "--ratings", file, "--output", output, ...where]);
    const { items, rank } = await parseItemVectors(createReadStream(output));
    return {
      path: await modelFiles(homeFolder()).save(kind, "vectors", await readFile(output)),
      figures: { items: items.ids.length, rank },
      text: `Spark learned vectors of ${rank} numbers for ${items.ids.length} items`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Spark's own words go to the error stream. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", (cause) =>
      reject(new UsageError(`${program} cannot be run: name a Python with --python.`, { cause })),
    );
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new UsageError(
            `Spark did not finish (exit code ${code}): see above. It needs Java 17 and \`${program} -m pip install -r training/spark/requirements.txt\`.`,
          ),
        );
    });
  });
}
