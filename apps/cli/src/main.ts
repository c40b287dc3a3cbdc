import { fileError } from "@moodreel/core/error";
import { EXIT } from "./errors/exit-codes.ts";
import { runProgram } from "./program/run-program.ts";
import { reportFailure } from "./terminal/report-failure.ts";

// `moodreel … | head` closes the pipe early: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  process.exit(reportFailure(fileError(error, "standard output")));
});

// What cannot be told there changes nothing of how it went.
process.stderr.on("error", () => undefined);

await runProgram(process.argv);
