import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { quietOption } from "../options/shared-options.ts";

export function addExportCommand(program: Command): void {
  program
    .command("export")
    .description("Write a catalogue as CSV, which imports back to the same.")
    .argument("<catalog>", "its name")
    .argument("[file]", "where to (default: standard output, also as -); one that exists is not overwritten")
    .option("--for-spreadsheets", "make text harmless that Excel and others would run as a formula")
    .addOption(quietOption())
    .addHelpText("after", examples("export starter films.csv", "export starter films.csv --for-spreadsheets"))
    .action(exportCommand);
}

async function exportCommand(
  catalog: string,
  file: string | undefined,
  { quiet, forSpreadsheets }: { readonly quiet?: boolean; readonly forSpreadsheets?: boolean },
): Promise<void> {
  await withMoodreel(
    async (moodreel) => {
      const csv = await moodreel.exportCatalog(catalog, { forSpreadsheets });
      if (file === undefined || file === "-") {
        await pipeline(Readable.from(csv), process.stdout, { end: false });
      } else {
        const { writeWhole } = await import("@moodreel/app/home");
        const { NOTHING_WRITTEN, tidyOnInterrupt } = await import("../terminal/tidy-on-interrupt.ts");
        await tidyOnInterrupt(NOTHING_WRITTEN, () =>
          writeWhole(file, csv, { existing: "refuse", mode: 0o666 }),
        );
      }
    },
    { quiet },
  );
}
