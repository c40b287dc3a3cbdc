import { CommanderError } from "commander";
import { EXIT } from "../errors/exit-codes.ts";
import { createProgram } from "./create-program.ts";
import { reportFailure } from "../terminal/report-failure.ts";

/** Runs one command and leaves its exit code in `process.exitCode`. @param argv as `process.argv`: node, script, arguments */
export async function runProgram(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError ? (error.exitCode === 0 ? EXIT.ok : EXIT.usage) : reportFailure(error);
  }
}
