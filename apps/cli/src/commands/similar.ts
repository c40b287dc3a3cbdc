import type { SimilarAnswer } from "@moodreel/app";
import { DEFAULTS, type Kind } from "@moodreel/core";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { EXIT } from "../errors/exit-codes.ts";
import { warnOfExcluded } from "../input/warn-of-excluded.ts";
import { examples } from "../options/examples.ts";
import { addFilterOptions, filtersOf, type FilterOptions } from "../options/filter-options.ts";
import { wholeNumber } from "../options/numbers.ts";
import { catalogOption, jsonOption, kindOption, quietOption } from "../options/shared-options.ts";
import { notMeant } from "../terminal/not-meant.ts";
import { headingOf } from "../terminal/heading-of.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { printWarning } from "../terminal/print-warning.ts";

interface SimilarOptions extends FilterOptions {
  readonly kind: Kind;
  readonly catalog?: string;
  readonly count: number;
  readonly viewer?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addSimilarCommand(program: Command): void {
  const command = program
    .command("similar")
    .description("List what is most like an item, whatever the mood.")
    .argument("<title>", "an id, or words of a title")
    .addOption(catalogOption("where to look"))
    .addOption(kindOption())
    .option("--count <n>", "how many, 1 to 100", wholeNumber(1, 100), DEFAULTS.count)
    .option("--viewer <name>", "leave out what they have seen or ruled out");
  addFilterOptions(command)
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples('similar "Blade Runner"', "similar Amelie --year-from 2000 --count 5"))
    .action(similarCommand);
}

async function similarCommand(title: string, options: SimilarOptions): Promise<void> {
  const { kind, catalog, count, viewer, quiet } = options;
  const given = { kind, catalog, count, viewer, filters: filtersOf(options) };
  const answer = await withMoodreel(
    async (moodreel) => {
      const found = await moodreel.similar(title, given);
      await warnOfExcluded(moodreel, options.exclude, { kind, catalog }, quiet === true);
      return found;
    },
    { quiet },
  );
  if (options.json) printJson(answer);
  else process.stdout.write(`${toText(answer, kind, quiet === true)}\n`);
  if (quiet !== true && !options.json) for (const warning of answer.warnings ?? []) printWarning(warning);
  if (answer.items.length === 0) process.exitCode = EXIT.nothing;
}

function toText({ item, items, others }: SimilarAnswer, kind: Kind, quiet: boolean): string {
  const lines = items.flatMap((other, at) => [
    `${String(at + 1).padStart(3)}. ${headingOf(other, kind)}`,
    ...(other.reasons.length === 0 ? [] : [`     ${paint("dim", plain(other.reasons.join(" · ")))}`]),
  ]);
  const name = `${plain(item.title)}${item.year === null ? "" : ` (${item.year})`}`;
  const head = items.length === 0 ? `Nothing like ${name} fits.` : `Most like ${name}:`;
  const meant = notMeant(others);
  return [head, ...lines, ...(meant === null || quiet ? [] : [meant])].join("\n");
}
