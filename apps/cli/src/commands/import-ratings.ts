import type { ImportedRatings } from "@moodreel/app";
import type { Kind } from "@moodreel/core";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { fileOrInput } from "../input/standard-input.ts";
import { collect } from "../options/collect.ts";
import { examples } from "../options/examples.ts";
import { catalogOption, jsonOption, kindOption, quietOption } from "../options/shared-options.ts";
import { addViewerOption } from "../options/viewer-option.ts";
import { counted } from "../terminal/counted.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface RatingsOptions {
  readonly viewer: string;
  readonly kind: Kind;
  readonly catalog?: string;
  readonly user?: string;
  readonly with?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const SHOWN = 20;

export function addImportRatingsCommand(program: Command): void {
  const command = program
    .command("import-ratings")
    .description("Bring in what you rated, saw or want to see elsewhere, so that your taste is known.")
    .argument(
      "<file>",
      "an export of Letterboxd, IMDb, Trakt or Goodreads, or ratings of MovieLens, also as zip; - is standard input",
    );
  addViewerOption(command, "whose ratings they are; me is made on first use")
    .addOption(kindOption())
    .addOption(catalogOption("where the items are looked for"))
    .option("--user <id>", "whose ratings to take of a file with those of several people")
    .option(
      "--with <file>",
      "what the numbers in it mean, such as MovieLens' movies.csv; repeatable",
      collect,
    )
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examples("import-ratings letterboxd.zip", "import-ratings ratings.csv --with movies.csv --user 42"),
    )
    .action(importRatingsCommand);
}

async function importRatingsCommand(file: string, options: RatingsOptions): Promise<void> {
  const { viewer, kind, catalog, user } = options;
  const companions = (options.with ?? []).map((path) => ({ path }));
  const imported = await withMoodreel(
    (moodreel) => moodreel.importRatings(viewer, fileOrInput(file), { kind, catalog, user, companions }),
    options,
  );
  if (options.json) printJson(imported);
  else process.stdout.write(`${toText(imported, options)}\n`);
}

function toText(imported: ImportedRatings, { viewer, quiet = false }: RatingsOptions): string {
  const { format, catalog, entries, matched, rated, seen, watchlist, unmatched, skippedRows } = imported;
  const what = `${counted(entries, "entry", "entries")} (${rated} rated, ${seen} seen, ${watchlist} to watch)`;
  const headline = `${format}: ${what}. ${areOf(matched)} in "${plain(catalog)}" and now among the opinions of ${plain(viewer)}.`;
  if (quiet) return headline;
  return [
    headline,
    ...(unmatched.length === 0 ? [] : [`${areOf(unmatched.length)} not in that catalogue:`]),
    ...unmatched.slice(0, SHOWN).map(({ title, year, ids }) => {
      const name = title ?? ids.imdb ?? ids.tmdb ?? ids.isbn ?? ids.own ?? "";
      return `  ${plain(name)}${year === null ? "" : ` (${year})`}`;
    }),
    ...(unmatched.length > SHOWN ? [`  … and ${unmatched.length - SHOWN} more; --json lists them all.`] : []),
    ...skippedRows
      .slice(0, SHOWN)
      .map(({ line, reason, text }) => `${paint("yellow", `line ${line}`)} ${reason}: ${plain(text)}`),
  ].join("\n");
}

/** `1 is`, `2 are`. */
function areOf(count: number): string {
  return `${count} ${count === 1 ? "is" : "are"}`;
}
