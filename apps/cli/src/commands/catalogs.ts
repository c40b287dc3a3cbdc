import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface CatalogsOptions {
  readonly remove?: string;
  readonly restoreStarter?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addCatalogsCommand(program: Command): void {
  program
    .command("catalogs")
    .description("List the imported catalogues.")
    .option("--remove <catalog>", "remove one, with its items")
    .option("--restore-starter", "bring the films that come along in again, after they were removed")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples("catalogs", 'catalogs --remove "my films"'))
    .action(catalogsCommand);
}

async function catalogsCommand({
  remove,
  restoreStarter = false,
  json = false,
  quiet,
}: CatalogsOptions): Promise<void> {
  await withMoodreel(
    async (moodreel) => {
      if (remove !== undefined) await moodreel.removeCatalog(remove);
      const catalogs = await moodreel.catalogs();
      if (json) printJson({ catalogs });
      else if (catalogs.length === 0)
        process.stdout.write("No catalogue yet. Import one with `moodreel import FILE`.\n");
      else
        for (const { name, kind, items, importedAt } of catalogs) {
          process.stdout.write(
            `${paint("bold", plain(name))}  ${kind}  ${items.toLocaleString("en")} ${items === 1 ? "item" : "items"}  ${paint("dim", importedAt.slice(0, 10))}\n`,
          );
        }
    },
    { quiet, starterAgain: restoreStarter },
  );
}
