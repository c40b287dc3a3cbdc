import type { CheckReport } from "@moodreel/app";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { EXIT } from "../errors/exit-codes.ts";
import { examples } from "../options/examples.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface CheckOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addCheckCommand(program: Command): void {
  program
    .command("check")
    .description("Look at everything that is kept: what is damaged, what is lost, what to do.")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples("check", "check --json"))
    .addHelpText("after", "\nExit codes: 0 all can be read, 3 something is damaged or missing.")
    .action(checkCommand);
}

async function checkCommand({ json = false, quiet = false }: CheckOptions): Promise<void> {
  const report = await withMoodreel((moodreel) => moodreel.check(), { catalogs: false, quiet: true });
  if (json) printJson(report);
  else process.stdout.write(`${toText(report, quiet)}\n`);
  if (!report.whole) process.exitCode = EXIT.damaged;
}

const SHOWN: Readonly<Record<CheckReport["parts"][number]["state"], string>> = {
  whole: paint("green", "whole"),
  damaged: paint("red", "damaged"),
  missing: paint("red", "missing"),
  unused: paint("yellow", "unused"),
  unfinished: paint("yellow", "unfinished"),
  open: paint("yellow", "open to others"),
};

function toText({ whole, parts }: CheckReport, quiet: boolean): string {
  const shown = quiet ? parts.filter(({ state }) => state !== "whole") : parts;
  const lines = shown.flatMap(({ part, name, path, state, says }) => [
    `${SHOWN[state]}  ${part} ${paint("bold", plain(name))}`,
    `  ${plain(says)}${state === "whole" || says.includes(path) ? "" : ` ${paint("dim", plain(path))}`}`,
  ]);
  return [
    ...lines,
    whole ? "All that is kept can be read." : "Something is damaged; the rest can be used.",
  ].join("\n");
}
