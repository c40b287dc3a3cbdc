import { basename } from "node:path";
import type { TrainReport } from "@moodreel/app";
import type { Kind } from "@moodreel/core";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { jsonOption, kindOption, quietOption } from "../options/shared-options.ts";
import { counted } from "../terminal/counted.ts";
import { plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { SparkOptions } from "./train-with-spark.ts";

interface TrainOptions {
  readonly kind: Kind;
  readonly links?: string;
  readonly spark?: boolean;
  readonly master?: string;
  readonly python: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addTrainCommand(program: Command): void {
  program
    .command("train")
    .description(
      "Learn from ratings of many people what goes with what, for recommendations to viewers from then on. Import your catalogues first: their genres and years are learned from, too.",
    )
    .argument(
      "<file>",
      "ratings with columns for the user, the item, the rating and, best, the time: a table of any form that can be imported; - is standard input",
    )
    .addOption(kindOption())
    .option(
      "--links <file>",
      "MovieLens' links.csv, where the items are its numbers and the catalogue has IMDb's ids",
    )
    .option(
      "--spark",
      "let Apache Spark's ALS learn, for ratings that outgrow one machine: from a plain CSV alone",
    )
    .option("--master <url>", "Spark's cluster (default: this machine)")
    .option("--python <program>", "a Python with training/spark/requirements.txt", "python3")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples("train ratings.csv --links links.csv"))
    .action(trainCommand);
}

async function trainCommand(file: string, options: TrainOptions): Promise<void> {
  const { kind, links, spark = false, master, python, json = false, quiet = false } = options;
  if (!spark && master !== undefined) throw new UsageError("--master goes with --spark.");
  if (spark && links !== undefined)
    throw new UsageError("--links does not go with --spark yet: map the ids first.");
  const { withPathOf } = await import("../input/with-path-of.ts");
  const { NOTHING_WRITTEN, tidyOnInterrupt } = await import("../terminal/tidy-on-interrupt.ts");
  const started = performance.now();
  const { path, text, figures } = await tidyOnInterrupt(NOTHING_WRITTEN, async () =>
    spark
      ? await withPathOf(file, (ratings) => fitOnSpark(ratings, kind, { master, python }))
      : await withPathOf(file, (ratings) => fitHere(ratings, kind, links, quiet)),
  );
  const seconds = (performance.now() - started) / 1000;
  if (json) printJson({ ...figures, seconds, path });
  else {
    process.stdout.write(`${text} in ${seconds.toFixed(1)} s.\n`);
    if (!quiet) {
      process.stdout.write(`Kept in ${plain(path)}; recommendations for viewers use it from now on.\n`);
    }
  }
}

async function fitOnSpark(file: string, kind: Kind, options: SparkOptions) {
  const { fitWithSpark } = await import("./train-with-spark.ts");
  return fitWithSpark(file, kind, options);
}

async function fitHere(file: string, kind: Kind, links: string | undefined, quiet: boolean) {
  const progress = progressLine(`Learning from ${plain(basename(file))}`, { quiet });
  try {
    const { path, ...figures } = await withMoodreel(
      (moodreel) => moodreel.train(file, { kind, links, onProgress: progress.update }),
      { catalogs: false },
    );
    return { path, figures, text: toText(figures) };
  } finally {
    progress.end();
  }
}

function toText({
  people,
  items,
  ratings,
  known,
  unmapped,
  skipped,
  described,
  warnings,
}: Omit<TrainReport, "path">): string {
  const left =
    unmapped === 0 ? "" : ` (left out: ${counted(unmapped, "rating")} of items that the links do not name)`;
  const unread =
    skipped === null
      ? ""
      : `${counted(skipped.count, "row")} could not be read: the first, in line ${skipped.first}, ${plain(skipped.reason)}.\n`;
  const undescribed =
    described < items
      ? `Your catalogues have ${described} of the items: of the others genres and years are not known.\n`
      : "";
  const damaged = warnings.map((warning) => `${plain(warning)}\n`).join("");
  return `${unread}${damaged}${undescribed}Learned from ${counted(ratings, "rating")} by ${counted(people, "person", "people")} of ${counted(items, "item")}${left}, what goes with ${known} of them,`;
}
