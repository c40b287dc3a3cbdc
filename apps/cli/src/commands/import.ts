import { statSync } from "node:fs";
import { KINDS, type Kind } from "@moodreel/core";
import type { ImportReport, SkippedRow } from "@moodreel/importer";
import { Option, type Command } from "commander";
import { keepYoungGenerationSmall } from "../config/small-young-generation.ts";
import { withMoodreel } from "../config/with-moodreel.ts";
import { UsageError } from "../errors/usage-error.ts";
import { fileOrInput, isStandardInput } from "../input/standard-input.ts";
import { collect } from "../options/collect.ts";
import { examples } from "../options/examples.ts";
import { mapOption } from "../options/map-option.ts";
import { numberWithin } from "../options/numbers.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { synonymOption } from "../options/synonym-option.ts";
import { plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { progressLine } from "../terminal/progress-line.ts";
import { stopOnInterrupt } from "../terminal/stop-on-interrupt.ts";

interface ImportOptions {
  readonly name?: string;
  readonly kind?: Kind;
  readonly map: Readonly<Record<string, string>>;
  readonly genre: Readonly<Record<string, readonly string[]>>;
  readonly with?: readonly string[];
  readonly table?: string;
  readonly encoding?: string;
  readonly replace?: boolean;
  readonly maxBad: number;
  readonly skipped?: string;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description(
      "Import a catalogue from a file: new items are added, those there are updated. All or nothing.",
    )
    .argument("<file>", "a table of almost any form, packed or not; - is standard input")
    .option("--name <name>", "the catalogue's name (default: the file's); standard input needs one")
    .addOption(
      new Option("--kind <kind>", "what the file holds (default: what its columns suggest)").choices([
        ...KINDS,
      ]),
    )
    .addOption(mapOption())
    .addOption(synonymOption())
    .option(
      "--with <file>",
      "a file that says more of the items, such as the shelves of books; repeatable",
      collect,
    )
    .option("--table <name>", "which table of a zip archive that has several")
    .option(
      "--encoding <name>",
      "what the text is written in, such as windows-1251 or gbk (default: its bytes tell)",
    )
    .option("--replace", "remove what the catalogue has and the file has not")
    .option("--max-bad <share>", "share of rows that may be unusable, 0 to 1", numberWithin(0, 1), 0.2)
    .option("--skipped <file>", "write every skipped row there, as CSV")
    .option("--dry-run", "only show what would be stored")
    .option("--watch", "of a folder of films: stay, and bring in what changes there, until Ctrl+C")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examples(
        "import films.csv --dry-run",
        "import films.csv --map title=Series_Title --genre Romcom=Romance+Comedy",
        "import - --name films < films.json.gz",
        "import /media/films --watch",
      ),
    )
    .action(importCommand);
}

async function importCommand(file: string, options: ImportOptions): Promise<void> {
  const {
    name,
    kind,
    map,
    genre,
    table,
    encoding,
    maxBad,
    skipped,
    dryRun = false,
    json = false,
    quiet,
  } = options;
  if (isStandardInput(file) && name === undefined) {
    throw new UsageError("Standard input has no name for the catalogue: give it one with --name NAME.");
  }
  const { watch = false } = options;
  if (watch && (dryRun || isStandardInput(file) || !isFolder(file))) {
    throw new UsageError(
      "--watch is for importing a folder of films: `moodreel import /media/films --watch`.",
    );
  }
  const source = fileOrInput(file);
  const { openSkippedRowsFile } = await import("@moodreel/importer/skipped-rows");
  const progress = progressLine(`Reading ${typeof source === "string" ? plain(file) : source.name}`, {
    quiet,
  });
  const interrupt = stopOnInterrupt();
  const rows = skipped === undefined ? null : await openSkippedRowsFile(skipped);
  const given = {
    dryRun,
    mode: options.replace === true ? ("replace" as const) : ("merge" as const),
    kind,
    map,
    name,
    table,
    encoding,
    genreSynonyms: genre,
    companions: (options.with ?? []).map((path) => ({ path })),
    maxBadShare: maxBad,
    onProgress: progress.update,
    signal: interrupt.signal,
    ...(rows === null ? {} : { skippedRowsTo: (some: readonly SkippedRow[]) => rows.write(some) }),
  };
  let report: ImportReport;
  try {
    keepYoungGenerationSmall();
    report = await withMoodreel((moodreel) => moodreel.importFile(source, given), { quiet });
    await rows?.close();
  } catch (error) {
    await rows?.discard();
    throw error;
  } finally {
    progress.end();
    interrupt.end();
  }
  if (json) printJson(report);
  else {
    const { importText } = await import("./import-text.ts");
    process.stdout.write(`${importText(report, quiet)}\n`);
  }
  if (watch) {
    const { watchImported } = await import("./watch-imported.ts");
    await watchImported(file, report.catalog, { json, quiet });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
