import type { Moodreel, OpinionFormat, OpinionsFile } from "@moodreel/app";
import { Option, type Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { ageOption } from "../options/age-option.ts";
import { examples } from "../options/examples.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { UsageError } from "../errors/usage-error.ts";

interface ProfilesOptions {
  readonly create?: string;
  readonly keepMoods?: boolean;
  readonly ageLimit?: number;
  readonly limit?: string;
  readonly export?: string;
  readonly to?: string;
  readonly as?: OpinionFormat;
  readonly delete?: string;
  readonly json?: boolean;
}

export function addProfilesCommand(program: Command): void {
  program
    .command("profiles")
    .description("List the viewers whose opinions are kept; add, export or delete one.")
    .option("--create <name>", "add a viewer")
    .option("--keep-moods", "with --create: agree that moods and picks are kept")
    .option(
      "--age-limit <age>",
      "with --create or --limit: show nothing over this age, or certificate",
      ageOption,
    )
    .option("--limit <viewer>", "set the age limit of one; without --age-limit it is taken away")
    .option("--export <viewer>", "write all that is kept of one as JSON")
    .option(
      "--to <file>",
      "with --export: into this file instead of standard output; one that exists is not overwritten",
    )
    .addOption(
      new Option(
        "--as <program>",
        "with --export: only what was said of films, as a file that this program takes in",
      ).choices(["letterboxd", "trakt", "kodi"]),
    )
    .option("--delete <viewer>", "delete one and all that is kept of it")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examples(
        "profiles --create ana --keep-moods",
        "profiles --export ana --to ana.json",
        "profiles --export ana --as letterboxd --to letterboxd.csv",
      ),
    )
    .action(profilesCommand);
}

async function profilesCommand(options: ProfilesOptions): Promise<void> {
  const asked = [options.create, options.limit, options.export, options.delete].filter(
    (name) => name !== undefined,
  );
  if (asked.length > 1) throw new UsageError("Give one of --create, --limit, --export and --delete.");
  if (options.keepMoods && options.create === undefined)
    throw new UsageError("--keep-moods goes with --create.");
  if (options.ageLimit !== undefined && (options.create ?? options.limit) === undefined)
    throw new UsageError("--age-limit goes with --create or --limit.");
  if (options.to !== undefined && options.export === undefined)
    throw new UsageError("--to goes with --export.");
  if (options.as !== undefined && options.export === undefined)
    throw new UsageError("--as goes with --export.");
  await withMoodreel(
    async (moodreel) => {
      if (options.export !== undefined) return exportProfile(moodreel, options.export, options);
      if (options.create !== undefined)
        await moodreel.addViewer(options.create, {
          keepsMoods: options.keepMoods,
          ageLimit: options.ageLimit,
        });
      if (options.limit !== undefined) await moodreel.limitAge(options.limit, options.ageLimit ?? null);
      if (options.delete !== undefined) await moodreel.removeViewer(options.delete);
      return list(moodreel, options.json ?? false);
    },
    { catalogs: false },
  );
}

async function exportProfile(
  moodreel: Moodreel,
  name: string,
  { to, as, json = false }: ProfilesOptions,
): Promise<void> {
  if (as !== undefined) return exportOpinions(await moodreel.exportOpinions(name, as), name, to, json);
  const exported = await moodreel.exportViewer(name);
  if (to === undefined) return printJson(exported);
  const text = `${JSON.stringify(exported, null, 2)}\n`;
  const { writeWhole } = await import("@moodreel/app/home");
  await writeWhole(to, text, { existing: "refuse" });
  if (json) printJson({ exported: name, to });
  else {
    const { overLimit: kept = 0 } = exported;
    const but =
      kept === 0 ? "" : `, but for ${kept} ${kept === 1 ? "opinion" : "opinions"} over their age limit`;
    process.stdout.write(`Wrote all that is kept of ${plain(name)} to ${plain(to)}${but}.\n`);
  }
}

async function exportOpinions(
  { text }: OpinionsFile,
  name: string,
  to: string | undefined,
  json: boolean,
): Promise<void> {
  if (to === undefined) {
    process.stdout.write(text);
    return;
  }
  const { writeWhole } = await import("@moodreel/app/home");
  await writeWhole(to, text, { existing: "refuse" });
  if (json) printJson({ exported: name, to });
  else process.stdout.write(`Wrote what ${plain(name)} said of films to ${plain(to)}.\n`);
}

async function list(moodreel: Moodreel, json: boolean): Promise<void> {
  const all = await moodreel.viewers();
  if (json) return printJson({ profiles: all });
  if (all.length === 0) {
    process.stdout.write("No viewer yet. The first reaction makes one: `moodreel react TITLE like`.\n");
  }
  for (const { name, createdAt, keepsMoods, ageLimit } of all) {
    const facts = [
      keepsMoods ? "moods are kept" : "moods are not kept",
      ...(ageLimit === undefined ? [] : [`shown nothing over ${ageLimit}`]),
    ];
    process.stdout.write(
      `${paint("bold", plain(name))}  since ${createdAt.slice(0, 10)}  ${paint("dim", facts.join(", "))}\n`,
    );
  }
}
