import { errorEntryOf } from "@moodreel/core/error";
import { Cancelled } from "../errors/cancelled.ts";
import { EXIT } from "../errors/exit-codes.ts";
import { paint, plain } from "./paint.ts";

/** Tells what went wrong on the error stream; the exit code says whether the call or the run was at fault. */
export function reportFailure(error: unknown): number {
  if (error instanceof Cancelled) {
    process.stderr.write(`${error.message}\n`);
    return error.exit;
  }
  const { code, message } = describe(error);
  process.stderr.write(`${errorLabel(code)} ${plain(message)}\n`);
  if (process.env["MOODREEL_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return errorEntryOf(error)?.exit ?? EXIT.failure;
}

/** What a line about an error begins with. */
export function errorLabel(code: string | null): string {
  return `${paint("red", "error", process.stderr)}${code === null ? "" : ` [${code}]`}`;
}

function describe(error: unknown): { code: string | null; message: string } {
  if (!(error instanceof Error)) return { code: null, message: String(error) };
  const { code } = error as { code?: unknown };
  return { code: typeof code === "string" ? code : null, message: error.message };
}
