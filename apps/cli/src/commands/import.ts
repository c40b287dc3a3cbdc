import type { ImportReport } from "@moodreel/catalog";
import type { Kind } from "@moodreel/core";
import type { Command } from "commander";
import { withStore } from "../config/open-store.ts";
import { jsonOption, kindOption, mapOption } from "../options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { progressLine } from "../terminal/progress-line.ts";

interface ImportOptions {
  readonly name?: string;
  readonly kind: Kind;
  readonly map: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description("Import a catalogue from a file with a header. All or nothing.")
    .argument("<file>", "CSV or its kin; separator, encoding and gzip are found out")
    .option("--name <name>", "the catalogue's name (default: the file's); one that exists is replaced")
    .addOption(kindOption())
    .addOption(mapOption())
    .option("--dry-run", "only show what would be stored")
    .addOption(jsonOption())
    .action(importCommand);
}

async function importCommand(
  file: string,
  { name, kind, map, dryRun = false, json = false }: ImportOptions,
): Promise<void> {
  const { importFile, previewFile } = await import("@moodreel/catalog");
  const progress = progressLine(`Reading ${plain(file)}`);
  const options = { kind, map, name, onProgress: progress.update };
  const report = await (
    dryRun
      ? previewFile({ path: file }, options)
      : withStore((store) =>
          importFile(store, { path: file }, { ...options, importedAt: new Date().toISOString() }),
        )
  ).finally(progress.end);
  if (json) printJson(report);
  else process.stdout.write(`${toText(report)}\n`);
}

function toText(report: ImportReport): string {
  const { catalog, kind, dryRun, rows, items, skipped, mapping, sample, skippedRows, warnings, genres } =
    report;
  const unknown = genres.filter((genre) => !genre.known).slice(0, 10);
  return [
    `${dryRun ? "Would import" : "Imported"} ${items} ${kind} items from ${rows} rows as "${plain(catalog)}"${skipped > 0 ? `, ${skipped} rows skipped` : ""}.`,
    `Columns: ${Object.entries(mapping)
      .map(([field, column]) => `${field} = ${plain(column)}`)
      .join(", ")}`,
    ...(unknown.length > 0
      ? [`Genres without a known name: ${unknown.map(({ genre }) => plain(genre)).join(", ")}`]
      : []),
    ...warnings.map((warning) => `${paint("yellow", "warning")} ${plain(warning)}`),
    ...skippedRows
      .slice(0, 10)
      .map(({ line, reason, text }) => `${paint("yellow", `line ${line}`)} ${reason}: ${plain(text)}`),
    ...(dryRun
      ? sample
          .slice(0, 20)
          .map(
            ({ title, year, genres: own }) =>
              `  ${plain(title)}${year === null ? "" : ` (${year})`}  ${paint("dim", plain(own.join(", ")))}`,
          )
      : []),
  ].join("\n");
}
