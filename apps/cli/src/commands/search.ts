import type { ItemsAnswer } from "@moodreel/app";
import { DEFAULTS, type Kind } from "@moodreel/core";
import { ITEM_SORTS, type ItemSort } from "@moodreel/core/item";
import { Option, type Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { EXIT } from "../errors/exit-codes.ts";
import { warnOfExcluded } from "../input/warn-of-excluded.ts";
import { examples } from "../options/examples.ts";
import { addFilterOptions, filtersOf, type FilterOptions } from "../options/filter-options.ts";
import { wholeNumber } from "../options/numbers.ts";
import { catalogOption, jsonOption, kindOption, quietOption } from "../options/shared-options.ts";
import { addViewersOption } from "../options/viewer-option.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { printWarning } from "../terminal/print-warning.ts";

interface SearchOptions extends FilterOptions {
  readonly kind: Kind;
  readonly catalog?: string;
  readonly viewer?: readonly string[];
  readonly sort: ItemSort;
  readonly limit: number;
  readonly cursor?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addSearchCommand(program: Command): void {
  const command = program
    .command("search")
    .description("List items of a catalogue by title and filters, a page at a time.")
    .argument("[title]", "words of a title; accents and typos are forgiven (default: all items)")
    .addOption(catalogOption("where to look"))
    .addOption(kindOption())
    .addOption(
      new Option("--sort <order>", "in which order: rating is the mean, whatever the number of votes")
        .choices(ITEM_SORTS)
        .default("quality"),
    )
    .option("--limit <n>", "how many, 1 to 100", wholeNumber(1, 100), DEFAULTS.pageSize)
    .option("--cursor <cursor>", "where the page before ended, as it says");
  addViewersOption(command);
  addFilterOptions(command)
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examples(
        "search godfather",
        "search --sort newest",
        'search --with-person "Billy Wilder" --min-rating 8',
      ),
    )
    .action(searchCommand);
}

async function searchCommand(text: string | undefined, options: SearchOptions): Promise<void> {
  const { kind, catalog, viewer: viewers, includeErotica, sort, limit, cursor, quiet = false } = options;
  const filters = filtersOf(options);
  const question = { text, kind, catalog, viewers, includeErotica, sort, limit, cursor, filters };
  const answer = await withMoodreel(
    async (moodreel) => {
      const found = await moodreel.items(question);
      await warnOfExcluded(moodreel, options.exclude, { kind, catalog }, quiet);
      return found;
    },
    { quiet },
  );
  if (!quiet) for (const warning of answer.warnings ?? []) printWarning(warning);
  if (options.json) printJson(answer);
  else process.stdout.write(`${toText(answer, quiet)}\n`);
  if (answer.items.length === 0) process.exitCode = EXIT.nothing;
}

function toText({ catalog, items, next }: ItemsAnswer, quiet: boolean): string {
  if (catalog === null)
    return "There is no catalogue of this kind yet. Import one with `moodreel import FILE`.";
  if (items.length === 0) return `Nothing in "${plain(catalog)}" fits.`;
  const lines = items.map(({ id, title, year, genres, rating }) => {
    const facts = [genres.join(", "), rating === null ? "" : rating.toFixed(1), id].filter(
      (fact) => fact !== "",
    );
    return `${paint("bold", plain(title))}${year === null ? "" : ` (${year})`}  ${paint("dim", plain(facts.join(" · ")))}`;
  });
  return [...lines, ...(next === null || quiet ? [] : [`More with --cursor ${next}`])].join("\n");
}
