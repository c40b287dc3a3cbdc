import type { BackupSummary, ProfileStore, Store } from "@moodreel/store";
import type { Command } from "commander";
import { withProfiles } from "../config/open-profiles.ts";
import { openBareStore } from "../config/open-store.ts";
import { jsonOption } from "../options.ts";
import { plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

export function addBackupCommands(program: Command): void {
  program
    .command("backup")
    .description("Write all catalogues, policies and profiles into one file, while they are in use.")
    .argument("<file>", "where to; one that exists is replaced once the new one is whole")
    .addOption(jsonOption())
    .action((file: string, { json = false }: { readonly json?: boolean }) =>
      run("Backed up", "to", file, json, async (store, profiles) => {
        const { writeBackup } = await import("@moodreel/store");
        return writeBackup(store, profiles, file);
      }),
    );
  program
    .command("restore")
    .description("Bring back what a backup holds; what has the same name is replaced, the rest stays.")
    .argument("<file>", "a file that `moodreel backup` wrote, from SQLite or PostgreSQL")
    .addOption(jsonOption())
    .action((file: string, { json = false }: { readonly json?: boolean }) =>
      run("Restored", "from", file, json, async (store, profiles) => {
        const { restoreBackup } = await import("@moodreel/store");
        return restoreBackup(store, profiles, file);
      }),
    );
}

async function run(
  done: string,
  preposition: string,
  file: string,
  json: boolean,
  work: (store: Store, profiles: ProfileStore) => Promise<BackupSummary>,
): Promise<void> {
  const store = await openBareStore();
  try {
    const summary = await withProfiles((profiles) => work(store, profiles));
    const { catalogs, items, profiles } = summary;
    if (json) printJson(summary);
    else {
      process.stdout.write(
        `${done} ${counted(catalogs, "catalogue")} with ${counted(items, "item")}, and ${counted(profiles, "profile")}, ${preposition} ${plain(file)}.\n`,
      );
    }
  } finally {
    await store.close();
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
