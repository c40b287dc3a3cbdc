import { existsSync } from "node:fs";
import {
  certain,
  type Emotion,
  type Filters,
  type Intent,
  type Kind,
  type Mood,
  type Recommendation,
} from "@moodreel/core";
import type { StoreRecommendation, StoreRequest } from "@moodreel/server/service";
import { Option, type Command } from "commander";
import { openStore } from "../config/open-store.ts";
import { EXIT } from "../exit-codes.ts";
import {
  collect,
  emotionOption,
  intentOption,
  jsonOption,
  kindOption,
  mapOption,
  numberWithin,
  wholeNumber,
} from "../options.ts";
import { moodOfImage } from "../reading/mood-of-image.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { UsageError } from "../usage-error.ts";

interface RecommendOptions {
  readonly image?: string;
  readonly emotion?: Emotion;
  readonly catalog?: string;
  readonly map: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly intent: Intent;
  readonly count: number;
  readonly seed?: number;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly minRating?: number;
  readonly maxRuntime?: number;
  readonly withGenre?: readonly string[];
  readonly withoutGenre?: readonly string[];
  readonly exclude?: readonly string[];
  readonly json?: boolean;
}

const DAY_MS = 86_400_000;

export function addRecommendCommand(program: Command): void {
  program
    .command("recommend")
    .description("Recommend for a picture of a face, or for an emotion.")
    .addOption(new Option("--image <file>", "read the mood from this picture").conflicts("emotion"))
    .addOption(emotionOption())
    .option(
      "--catalog <name|file>",
      "an imported catalogue, or a CSV file (default: your newest of the kind)",
    )
    .addOption(mapOption())
    .addOption(kindOption())
    .addOption(intentOption())
    .option("--count <n>", "how many, 1 to 100", wholeNumber(1, 100), 10)
    .option("--seed <n>", "the same seed gives the same list (default: today's)", wholeNumber(0, 4294967295))
    .option("--year-from <year>", "not older", wholeNumber(1000, 3000))
    .option("--year-to <year>", "not newer", wholeNumber(1000, 3000))
    .option("--min-rating <0-10>", "rated at least this", numberWithin(0, 10))
    .option("--max-runtime <minutes>", "not longer", wholeNumber(1, 100_000))
    .option("--with-genre <genre>", "must have this genre; repeat for more", collect)
    .option("--without-genre <genre>", "must not have this genre; repeat for more", collect)
    .option("--exclude <id>", "leave this item out; repeat for more", collect)
    .addOption(jsonOption())
    .action(recommendCommand);
}

async function recommendCommand(options: RecommendOptions): Promise<void> {
  const now = Date.now();
  const { image, emotion } = options;
  if (image === undefined && emotion === undefined) {
    throw new UsageError("Say what to go by: --image FILE or --emotion NAME.");
  }
  const source =
    image === undefined ? { mood: moodOf(emotion ?? "neutral", now) } : await moodOfImage(image, now);
  const result = "outcome" in source ? source.outcome : await recommendFor(source.mood, options, now);
  if (options.json) printJson(result);
  else process.stdout.write(`${toText(result)}\n`);
  if (result.outcome !== "items") process.exitCode = EXIT.nothing;
}

async function recommendFor(
  mood: Mood,
  options: RecommendOptions,
  now: number,
): Promise<StoreRecommendation> {
  const { recommendFromStore } = await import("@moodreel/server/service");
  const { kind, intent, count, seed = Math.floor(now / DAY_MS) } = options;
  const request: StoreRequest = {
    mood,
    basis: options.image === undefined ? "chosen" : "seen",
    kind,
    intent,
    count,
    seed,
    filters: filtersOf(options),
    catalog: options.catalog,
  };
  const file = options.catalog !== undefined && isFile(options.catalog) ? options.catalog : null;
  if (file === null && Object.keys(options.map).length > 0) {
    throw new UsageError("--map says how to read a file: give one with --catalog FILE.csv.");
  }
  const transient = file === null ? null : await openFile(file, options, now);
  const store = transient?.store ?? (await openStore());
  try {
    return await recommendFromStore(store, {
      ...request,
      catalog: transient?.report.catalog ?? options.catalog,
    });
  } finally {
    await store.close();
  }
}

/** A catalogue file, for this one question only: nothing is stored. */
async function openFile(path: string, { kind, map }: RecommendOptions, now: number) {
  const { openTransientCatalog } = await import("@moodreel/catalog");
  const { store, report } = await openTransientCatalog(path, {
    kind,
    map,
    importedAt: new Date(now).toISOString(),
  });
  for (const warning of report.warnings) process.stderr.write(`${plain(warning)}\n`);
  return { store, report };
}

/** A name with a folder or an ending is meant as a file, even when there is none: the error then says so. */
function isFile(catalog: string): boolean {
  return existsSync(catalog) || /[\\/]|\.(csv|tsv|txt|gz|dat|json)$/i.test(catalog);
}

function moodOf(emotion: Emotion, at: number): Mood {
  return { scores: certain(emotion), dominant: emotion, confidence: 1, since: at };
}

function filtersOf({
  yearFrom,
  yearTo,
  minRating,
  maxRuntime,
  withGenre,
  withoutGenre,
  exclude,
}: RecommendOptions): Filters {
  return {
    yearFrom,
    yearTo,
    minRating,
    maxRuntime,
    withGenres: withGenre,
    withoutGenres: withoutGenre,
    exclude,
  };
}

function toText({ message, items }: Recommendation): string {
  const lines = items.flatMap(({ title, year, reasons }, index) => [
    `${String(index + 1).padStart(3)}. ${paint("bold", plain(title))}${year === null ? "" : ` (${year})`}`,
    `     ${paint("dim", plain(reasons.join(" · ")))}`,
  ]);
  return [plain(message), ...lines].join("\n");
}
