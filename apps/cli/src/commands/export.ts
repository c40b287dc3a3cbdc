import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { withStore } from "../config/open-store.ts";

export function addExportCommand(program: Command): void {
  program
    .command("export")
    .description("Write a catalogue as CSV, which imports back to the same.")
    .argument("<catalog>", "its name")
    .argument("[file]", "where to (default: standard output); one that exists is not overwritten")
    .action(exportCommand);
}

async function exportCommand(catalog: string, file: string | undefined): Promise<void> {
  const { csvOfCatalog } = await import("@moodreel/store");
  const { MoodreelError } = await import("@moodreel/core");
  await withStore(async (store) => {
    if (!(await store.catalogs()).some(({ name }) => name === catalog)) {
      throw new MoodreelError(
        "catalog-unknown",
        `There is no catalogue "${catalog}". \`moodreel catalogs\` lists those there are.`,
        { name: catalog },
      );
    }
    const csv = Readable.from(csvOfCatalog(store, catalog));
    if (file === undefined) await pipeline(csv, process.stdout, { end: false });
    else {
      const { withFileErrors } = await import("@moodreel/core/error");
      await withFileErrors(file, () => pipeline(csv, createWriteStream(file, { flags: "wx" })));
    }
  });
}
