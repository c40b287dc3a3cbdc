import { MoodreelError } from "@moodreel/core";
import { CommanderError, type Command } from "commander";
import { EXIT } from "../errors/exit-codes.ts";
import { createProgram } from "./create-program.ts";
import { reportFailure } from "../terminal/report-failure.ts";

/** Runs one command and leaves its exit code in `process.exitCode`. @param argv as `process.argv`: node, script, arguments */
export async function runProgram(argv: readonly string[]): Promise<void> {
  try {
    const program = createProgram();
    checkHelp(program, argv);
    await program.parseAsync(isHelpOfHelp(argv) ? argv.slice(0, 3) : argv);
  } catch (error) {
    // `moodreel export films /dev/stdout | head`, too, is no failure.
    if (error instanceof Error && "code" in error && error.code === "EPIPE") return;
    process.exitCode =
      error instanceof CommanderError
        ? error.exitCode === 0
          ? EXIT.ok
          : EXIT.usage
        : reportFailure(folderGone(error));
  }
}

/** What Node says of a path that is not whole, where the folder is gone that it would begin at. */
function folderGone(error: unknown): unknown {
  if (!(error instanceof Error && "syscall" in error && error.syscall === "uv_cwd")) return error;
  return new MoodreelError(
    "file-not-found",
    "The folder that this was started in is gone. Go to one that is there, or give whole paths, in MOODREEL_HOME too.",
    {},
    { cause: error },
  );
}

/** What help is, all of it says. */
function isHelpOfHelp([, , first, about]: readonly string[]): boolean {
  return first === "help" && about === "help";
}

/** Commander answers help for a command that is not there with all the help, and no word on why. */
function checkHelp(program: Command, [, , first, about = "help"]: readonly string[]): void {
  if (first !== "help" || about.startsWith("-")) return;
  const known = program.createHelp().visibleCommands(program);
  if (known.some((command) => command.name() === about)) return;
  program.error(`error: unknown command '${about}'`);
}
