import { KINDS, type Kind } from "@moodreel/core";
import { Option, type Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { fileOrInput } from "../input/standard-input.ts";
import { collect } from "../options/collect.ts";
import { examples } from "../options/examples.ts";
import { personalMapOption } from "../options/map-option.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { addViewerOption } from "../options/viewer-option.ts";
import { printJson } from "../terminal/print-json.ts";

interface RatingsOptions {
  readonly viewer: string;
  readonly kind?: Kind;
  readonly catalog?: string;
  readonly map: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly with?: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addImportRatingsCommand(program: Command): void {
  const command = program
    .command("import-ratings")
    .description("Bring in what you rated, liked, saw or want to see elsewhere, so that your taste is known.")
    .argument(
      "<file>",
      "an export of Letterboxd, IMDb, Trakt, TMDB, Netflix, Goodreads, Spotify, Steam and many others, or any table with titles and your ratings, also as zip; - is standard input",
    );
  addViewerOption(command, "whose ratings they are; me is made on first use")
    .addOption(
      new Option("--kind <kind>", "what the file is of (default: what the file says, else movie)").choices([
        ...KINDS,
      ]),
    )
    .option("--catalog <catalog>", "where the items are looked for (default: all of the kind)")
    .addOption(personalMapOption())
    .option("--user <id>", "whose ratings to take of a file with those of several people")
    .option(
      "--with <file>",
      "what the numbers in it mean, such as MovieLens' movies.csv; repeatable",
      collect,
    )
    .option("--dry-run", "only show what each entry would be taken for, and how surely")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examples(
        "import-ratings letterboxd.zip --dry-run",
        "import-ratings mine.csv --map title=Film --map rating=Stars --map scale=5",
        "import-ratings ratings.csv --with movies.csv --user 42",
      ),
    )
    .action(importRatingsCommand);
}

async function importRatingsCommand(file: string, options: RatingsOptions): Promise<void> {
  const { viewer, kind, catalog, user, map, dryRun = false, json = false, quiet = false } = options;
  const companions = (options.with ?? []).map((path) => ({ path }));
  const given = {
    kind,
    catalog,
    user,
    companions,
    dryRun,
    ...(Object.keys(map).length === 0 ? {} : { map }),
  };
  const imported = await withMoodreel(
    (moodreel) => moodreel.importRatings(viewer, fileOrInput(file), given),
    options,
  );
  if (json) return printJson(imported);
  const { ratingsText } = await import("./ratings-text.ts");
  process.stdout.write(`${ratingsText(imported, viewer, quiet)}\n`);
}
