import { EXIT } from "./errors/exit-codes.ts";
import { runProgram } from "./program/run-program.ts";

// `moodreel … | head` closes the pipe early: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  throw error;
});

await runProgram(process.argv);
