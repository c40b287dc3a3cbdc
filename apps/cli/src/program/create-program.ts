import { Command } from "commander";
import { addBackupCommands } from "../commands/backup.ts";
import { addCatalogsCommand } from "../commands/catalogs.ts";
import { addCheckCommand } from "../commands/check.ts";
import { addCompletionCommands } from "../commands/completion.ts";
import { addConnectCommand } from "../commands/connect.ts";
import { addExportCommand } from "../commands/export.ts";
import { addImportCommand } from "../commands/import.ts";
import { addImportRatingsCommand } from "../commands/import-ratings.ts";
import { addLearnedCommand } from "../commands/learned.ts";
import { addMcpCommand } from "../commands/mcp.ts";
import { addOneCommand } from "../commands/one.ts";
import { addPlayCommand } from "../commands/play.ts";
import { addPolicyCommand } from "../commands/policy.ts";
import { addProfilesCommand } from "../commands/profiles.ts";
import { addReactCommand } from "../commands/react.ts";
import { addReadCommand } from "../commands/read.ts";
import { addRecommendCommand } from "../commands/recommend.ts";
import { addRefreshCommand } from "../commands/refresh.ts";
import { addSearchCommand } from "../commands/search.ts";
import { addServeCommand } from "../commands/serve.ts";
import { addShowCommand } from "../commands/show.ts";
import { addSimilarCommand } from "../commands/similar.ts";
import { addTrainCommand } from "../commands/train.ts";
import { addWhyNotCommand } from "../commands/why-not.ts";
import { version } from "../config/version.ts";
import { errorLabel } from "../terminal/report-failure.ts";
import { examples } from "../options/examples.ts";
import { givenOnce } from "../options/given-once.ts";

const AFTER = `
Environment:
  MOODREEL_HOME       folder for catalogues, opinions and settings (default: the platform's data folder)
  DATABASE_URL        postgres://…: a PostgreSQL to keep them in, instead of files in that folder
  MOODREEL_READ_URLS  replicas of it that questions go to, separated by commas
  MOODREEL_POOL_SIZE  most connections to each of these (default: 10)
  MOODREEL_DATABASE_TIMEOUT
                      seconds that an answer of theirs may take (default: 10); imports may take longer
  HOST, PORT          where \`serve\` listens, unless --host and --port say so
  MOODREEL_TOKEN      token that callers from other machines must send (default: one that is made and kept)
  MOODREEL_CERT       certificate that serve speaks https with, with its chain, as PEM
  MOODREEL_KEY        its key, as PEM
  MOODREEL_API_KEY    API key that \`connect\` gives a media server, so that it stands in no list of processes
  MOODREEL_PASSWORD   password, likewise
  MOODREEL_DEBUG      1 shows where an error comes from
  NO_COLOR            1 leaves colours out

Exit codes: 0 done, 1 failure, 2 wrong usage, 3 something kept is damaged, 4 no items (no face, not sure, unmapped, nothing fits), 130 ended with Ctrl+C`;

/** All commands. Heavy parts are loaded by the command that needs them. */
export function createProgram(): Command {
  const program = new Command("moodreel")
    .description(
      "Reads the expression on a face, on this device, and recommends from a catalogue that you own.",
    )
    .version(version, "-V, --version", "show the version")
    .addHelpText("after", examples("serve", "recommend happy", "import films.csv"))
    .addHelpText("after", AFTER)
    .addHelpText("after", "\nMore about a command: moodreel help COMMAND");
  program.commandsGroup("Moods:");
  addReadCommand(program);
  addRecommendCommand(program);
  addOneCommand(program);
  addSimilarCommand(program);
  addWhyNotCommand(program);
  addPolicyCommand(program);
  program.commandsGroup("Viewers:");
  addReactCommand(program);
  addLearnedCommand(program);
  addProfilesCommand(program);
  addImportRatingsCommand(program);
  addTrainCommand(program);
  program.commandsGroup("Catalogues:");
  addImportCommand(program);
  addConnectCommand(program);
  addRefreshCommand(program);
  addPlayCommand(program);
  addSearchCommand(program);
  addShowCommand(program);
  addCatalogsCommand(program);
  addExportCommand(program);
  program.commandsGroup("Running it:");
  addServeCommand(program);
  addMcpCommand(program);
  addBackupCommands(program);
  addCheckCommand(program);
  addCompletionCommands(program);
  program.addHelpCommand(
    new Command("help").argument("[command]").description("Show what a command does, and its options."),
  );
  // Each by itself: commands take over nothing from a program that is set up before them.
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      // As every other error is printed.
      .configureOutput({
        outputError: (text, write) => write(text.replace(/^error: /, `${errorLabel("usage")} `)),
      })
      .showHelpAfterError("(add --help for the options)")
      .helpOption("-h, --help", "show this");
    givenOnce(command);
  }
  return program;
}
