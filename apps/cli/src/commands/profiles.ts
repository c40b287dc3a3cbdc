import { writeFile } from "node:fs/promises";
import { MoodreelError } from "@moodreel/core";
import { checkProfileName, type ProfileStore } from "@moodreel/store";
import type { Command } from "commander";
import { withProfiles } from "../config/open-profiles.ts";
import { jsonOption } from "../options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { UsageError } from "../usage-error.ts";

interface ProfilesOptions {
  readonly create?: string;
  readonly keepMoods?: boolean;
  readonly export?: string;
  readonly to?: string;
  readonly delete?: string;
  readonly json?: boolean;
}

export function addProfilesCommand(program: Command): void {
  program
    .command("profiles")
    .description("List the profiles; create, export or delete one.")
    .option("--create <name>", "make a profile")
    .option("--keep-moods", "with --create: agree that moods and picks are kept")
    .option("--export <name>", "write all that is kept of one as JSON")
    .option("--to <file>", "with --export: into this file instead of standard output")
    .option("--delete <name>", "delete one and all that is kept of it")
    .addOption(jsonOption())
    .action(profilesCommand);
}

async function profilesCommand(options: ProfilesOptions): Promise<void> {
  const asked = [options.create, options.export, options.delete].filter((name) => name !== undefined);
  if (asked.length > 1) throw new UsageError("Give one of --create, --export and --delete.");
  await withProfiles(async (profiles) => {
    if (options.export !== undefined) return exportProfile(profiles, options.export, options);
    if (options.create !== undefined) await create(profiles, options.create, options.keepMoods ?? false);
    if (options.delete !== undefined && !(await profiles.remove(options.delete))) {
      throw await unknown(profiles, options.delete);
    }
    await list(profiles, options.json ?? false);
  });
}

async function create(profiles: ProfileStore, name: string, keepsMoods: boolean): Promise<void> {
  const createdAt = new Date().toISOString();
  if (await profiles.create({ name: checkProfileName(name), createdAt, keepsMoods })) return;
  throw new MoodreelError("profile-exists", `There is a profile "${name}" already.`, { name });
}

async function exportProfile(
  profiles: ProfileStore,
  name: string,
  { to, json = false }: ProfilesOptions,
): Promise<void> {
  const all = await profiles.export(name);
  if (all === null) throw await unknown(profiles, name);
  const exported = {
    format: "moodreel-profile",
    version: 1,
    exportedAt: new Date().toISOString(),
    ...all,
  };
  if (to === undefined) return printJson(exported);
  await writeFile(to, `${JSON.stringify(exported, null, 2)}\n`, { mode: 0o600 });
  if (json) printJson({ exported: name, to });
  else process.stdout.write(`Wrote all that is kept of ${plain(name)} to ${plain(to)}.\n`);
}

async function list(profiles: ProfileStore, json: boolean): Promise<void> {
  const all = await profiles.profiles();
  if (json) return printJson({ profiles: all });
  if (all.length === 0) {
    process.stdout.write("No profile yet. The first reaction makes one: `moodreel react TITLE like`.\n");
  }
  for (const { name, createdAt, keepsMoods } of all) {
    process.stdout.write(
      `${paint("bold", plain(name))}  since ${createdAt.slice(0, 10)}  ${paint("dim", keepsMoods ? "moods are kept" : "moods are not kept")}\n`,
    );
  }
}

async function unknown(profiles: ProfileStore, name: string): Promise<MoodreelError> {
  const { unknownProfile } = await import("@moodreel/app");
  return unknownProfile(profiles, name);
}
