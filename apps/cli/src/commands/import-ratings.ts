import type { ImportedRatings } from "@moodreel/app";
import { DEFAULTS, type Kind } from "@moodreel/core";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { collect, jsonOption, kindOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface RatingsOptions {
  readonly profile: string;
  readonly kind: Kind;
  readonly catalog?: string;
  readonly user?: string;
  readonly with?: readonly string[];
  readonly json?: boolean;
}

const SHOWN = 20;

export function addImportRatingsCommand(program: Command): void {
  program
    .command("import-ratings")
    .description(
      "Bring in what you rated, saw or want to see elsewhere, so that the profile knows your taste.",
    )
    .argument(
      "<file>",
      "an export of Letterboxd, IMDb, Trakt or Goodreads, or ratings of MovieLens; also as zip",
    )
    .option("--profile <name>", "whose ratings they are; made on first use", DEFAULTS.viewer)
    .addOption(kindOption())
    .option("--catalog <name>", "where the items are looked for (default: your newest of the kind)")
    .option("--user <id>", "whose ratings to take of a file with those of several people")
    .option(
      "--with <file>",
      "what the numbers in it mean, such as MovieLens' movies.csv; repeatable",
      collect,
    )
    .addOption(jsonOption())
    .action(importRatingsCommand);
}

async function importRatingsCommand(file: string, options: RatingsOptions): Promise<void> {
  const { profile, kind, catalog, user } = options;
  const companions = (options.with ?? []).map((path) => ({ path }));
  const imported = await withMoodreel((moodreel) =>
    moodreel.importRatings(profile, file, { kind, catalog, user, companions }),
  );
  if (options.json) printJson(imported);
  else process.stdout.write(`${toText(imported, profile)}\n`);
}

function toText(imported: ImportedRatings, profile: string): string {
  const { format, catalog, entries, matched, rated, seen, watchlist, unmatched, skippedRows } = imported;
  return [
    `${format}: ${entries} entries (${rated} rated, ${seen} seen, ${watchlist} to watch). ${matched} are in "${plain(catalog)}" and now in the profile ${plain(profile)}.`,
    ...(unmatched.length === 0 ? [] : [`${unmatched.length} are not in that catalogue:`]),
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
