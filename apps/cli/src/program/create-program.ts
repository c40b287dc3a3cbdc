import { Command } from "commander";
import { addBackupCommands } from "../commands/backup.ts";
import { addCatalogsCommand } from "../commands/catalogs.ts";
import { addExportCommand } from "../commands/export.ts";
import { addImportCommand } from "../commands/import.ts";
import { addImportRatingsCommand } from "../commands/import-ratings.ts";
import { addLearnedCommand } from "../commands/learned.ts";
import { addPolicyCommand } from "../commands/policy.ts";
import { addProfilesCommand } from "../commands/profiles.ts";
import { addReactCommand } from "../commands/react.ts";
import { addTrainCommand } from "../commands/train.ts";
import { addReadCommand } from "../commands/read.ts";
import { addRecommendCommand } from "../commands/recommend.ts";
import { addServeCommand } from "../commands/serve.ts";
import { addWhyNotCommand } from "../commands/why-not.ts";
import { version } from "../config/version.ts";

/** All commands. Heavy parts are loaded by the command that needs them. */
export function createProgram(): Command {
  const program = new Command("moodreel")
    .description(
      "Reads the expression on a face, on this device, and recommends from a catalogue that you own.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .addHelpText(
      "after",
      `
Environment:
  MOODREEL_HOME    folder for catalogues, profiles and settings (default: the platform's data folder)
  DATABASE_URL     postgres://… for the profiles, instead of a file in that folder
  DATABASE_URL     a PostgreSQL to keep everything in, instead of files
  MOODREEL_READ_URLS  replicas of it that questions go to, with commas between
  HOST, PORT       where \`serve\` listens (default 127.0.0.1:7788)
  MOODREEL_TOKEN   token that other machines must send

Exit codes: 0 done, 1 failure, 2 wrong usage, 4 no items (no face, not sure, unmapped, nothing fits)`,
    );
  addReadCommand(program);
  addRecommendCommand(program);
  addWhyNotCommand(program);
  addReactCommand(program);
  addLearnedCommand(program);
  addProfilesCommand(program);
  addImportCommand(program);
  addImportRatingsCommand(program);
  addCatalogsCommand(program);
  addExportCommand(program);
  addBackupCommands(program);
  addPolicyCommand(program);
  addTrainCommand(program);
  addServeCommand(program);
  // Commands made before `exitOverride` reaches them must be told too.
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError("(add --help for the options)");
  return program;
}
