import { saveModel } from "@moodreel/app";
import type { Kind } from "@moodreel/core";
import type { Command } from "commander";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { jsonOption, kindOption } from "../options.ts";
import { plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { UsageError } from "../usage-error.ts";
import { fitWithSpark } from "./train-with-spark.ts";

interface TrainOptions {
  readonly kind: Kind;
  readonly links?: string;
  readonly spark?: boolean;
  readonly master?: string;
  readonly python: string;
  readonly json?: boolean;
}

/** People are drawn by it to tune on; a model of the same ratings is always the same. */
const SEED = 1;

export function addTrainCommand(program: Command): void {
  program
    .command("train")
    .description(
      "Learn from ratings of many people what goes with what; profiles are recommended to by it from then on.",
    )
    .argument("<file>", "ratings in the format of MovieLens' ratings.csv: user, item, rating, time")
    .addOption(kindOption())
    .option(
      "--links <file>",
      "MovieLens' links.csv, where the items are its numbers and the catalogue has IMDb's ids",
    )
    .option("--spark", "let Apache Spark's ALS learn, for ratings that outgrow one machine")
    .option("--master <url>", "Spark's cluster (default: this machine)")
    .option("--python <program>", "a Python with training/spark/requirements.txt", "python3")
    .addOption(jsonOption())
    .action(trainCommand);
}

async function trainCommand(file: string, options: TrainOptions): Promise<void> {
  const { kind, links, spark = false, master, python, json = false } = options;
  if (!spark && master !== undefined) throw new UsageError("--master goes with --spark.");
  if (spark && links !== undefined)
    throw new UsageError("--links does not go with --spark yet: map the ids first.");
  const started = performance.now();
  const { path, text, figures } = spark
    ? await fitWithSpark(file, kind, { master, python })
    : await fitHere(file, kind, links);
  const seconds = (performance.now() - started) / 1000;
  if (json) printJson({ ...figures, seconds, path });
  else {
    process.stdout.write(
      `${text} in ${seconds.toFixed(1)} s.\nKept in ${plain(path)}; recommendations for profiles use it from now on.\n`,
    );
  }
}

async function fitHere(file: string, kind: Kind, links: string | undefined) {
  const { withFileErrors } = await import("@moodreel/core/error");
  const { fitModel, parseLinks, writeModel } = await import("@moodreel/recommend");
  const { openThreadPool } = await import("@moodreel/recommend/threads");
  const ids =
    links === undefined
      ? {}
      : { ids: await withFileErrors(links, () => parseLinks(createReadStream(links))) };
  const progress = progressLine(`Learning from ${plain(file)}`);
  const pool = openThreadPool();
  try {
    const { model, figures } = await withFileErrors(file, async () => {
      const { size } = await stat(file);
      return fitModel(counted(file, size, progress.update), { ...ids, seed: SEED }, pool);
    });
    const { people, items, ratings, known, unmapped } = figures;
    const left =
      unmapped === 0 ? "" : ` (${unmapped} ratings of items that the links do not name are left out)`;
    return {
      path: await saveModel(kind, "model", writeModel(model)),
      figures,
      text: `Learned from ${ratings} ratings by ${people} people of ${items} items${left}, what goes with ${known} of them,`,
    };
  } finally {
    progress.end();
    await pool.close();
  }
}

async function* counted(
  file: string,
  totalBytes: number,
  update: ReturnType<typeof progressLine>["update"],
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    yield chunk as Buffer;
    bytes += (chunk as Buffer).byteLength;
    update({ bytes, totalBytes });
  }
}
