import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { jsonOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface CatalogsOptions {
  readonly remove?: string;
  readonly json?: boolean;
}

export function addCatalogsCommand(program: Command): void {
  program
    .command("catalogs")
    .description("List the imported catalogues.")
    .option("--remove <name>", "remove one, with its items")
    .addOption(jsonOption())
    .action(catalogsCommand);
}

async function catalogsCommand({ remove, json = false }: CatalogsOptions): Promise<void> {
  await withMoodreel(async (moodreel) => {
    if (remove !== undefined) await moodreel.removeCatalog(remove);
    const catalogs = await moodreel.catalogs();
    if (json) printJson({ catalogs });
    else if (catalogs.length === 0)
      process.stdout.write("No catalogue yet. Bring one in with `moodreel import FILE`.\n");
    else
      for (const { name, kind, items, importedAt } of catalogs) {
        process.stdout.write(
          `${paint("bold", plain(name))}  ${kind}  ${items.toLocaleString("en")} items  ${paint("dim", importedAt.slice(0, 10))}\n`,
        );
      }
  });
}
