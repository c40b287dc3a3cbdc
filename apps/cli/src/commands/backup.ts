import type { Moodreel } from "@moodreel/app";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { printWarning } from "../terminal/print-warning.ts";
import { EXIT } from "../errors/exit-codes.ts";
import { plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { isStandardInput } from "../input/standard-input.ts";
import { withPathOf } from "../input/with-path-of.ts";
import { UsageError } from "../errors/usage-error.ts";
import { counted } from "../terminal/counted.ts";

export function addBackupCommands(program: Command): void {
  program
    .command("backup")
    .description("Write all catalogues, policies and viewers into one file, while they are in use.")
    .argument(
      "<file>",
      "where to; a backup that is there is replaced once the new one is whole, any other file is left alone",
    )
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", "\nExit code 3 when something is damaged and was left out; it is named.")
    .addHelpText("after", examples("backup moodreel.backup"))
    .action((file: string, { json = false }: { readonly json?: boolean }) =>
      run("Backed up", "to", named(file), json, (moodreel) => moodreel.backup(file)),
    );
  program
    .command("restore")
    .description("Bring back what a backup holds; what has the same name is replaced, the rest stays.")
    .argument("<file>", "what `moodreel backup` wrote, from SQLite or PostgreSQL; - is standard input")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples("restore moodreel.backup"))
    .action((file: string, { json = false }: { readonly json?: boolean }) =>
      run("Restored", "from", file, json, (moodreel) => withPathOf(file, (path) => moodreel.restore(path))),
    );
}

/** @throws UsageError for `-`: the file is replaced once the new one is whole, which an output cannot be */
function named(file: string): string {
  if (!isStandardInput(file)) return file;
  throw new UsageError("A backup is written to a file: give a name in place of -.");
}

async function run(
  done: string,
  preposition: string,
  file: string,
  json: boolean,
  work: (moodreel: Moodreel) => ReturnType<Moodreel["backup"]>,
): Promise<void> {
  const { NOTHING_WRITTEN, tidyOnInterrupt } = await import("../terminal/tidy-on-interrupt.ts");
  const ended = done === "Restored" ? "Cancelled. `moodreel check` tells what is kept." : NOTHING_WRITTEN;
  const summary = await tidyOnInterrupt(ended, () => withMoodreel(work, { catalogs: false }));
  const { catalogs, items, profiles, leftOut = [], file: written = file } = summary;
  if (json) printJson(summary);
  else {
    process.stdout.write(
      `${done} ${counted(catalogs, "catalogue")} with ${counted(items, "item")}, and ${counted(profiles, "viewer")}, ${preposition} ${plain(written)}.\n`,
    );
  }
  for (const { part, name, why } of leftOut) {
    printWarning(`Left out, because it cannot be read: ${part} ${name}. ${why}`);
  }
  if (written !== file)
    printWarning(
      `${file} was left as it is: it may hold what this backup lacks. Keep both until all is mended.`,
    );
  if (leftOut.length > 0) process.exitCode = EXIT.damaged;
}
