import type { NotRefreshed, Refreshed } from "@moodreel/app";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { EXIT } from "../errors/exit-codes.ts";
import { examples } from "../options/examples.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { counted } from "../terminal/counted.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { stopOnInterrupt } from "../terminal/stop-on-interrupt.ts";

interface RefreshOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addRefreshCommand(program: Command): void {
  program
    .command("refresh")
    .description("Ask connected media servers and folders for what is new.")
    .argument("[name]", "of one connection (default: all)")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples("refresh", "refresh kodi"))
    .action(refreshCommand);
}

async function refreshCommand(
  name: string | undefined,
  { json = false, quiet = false }: RefreshOptions,
): Promise<void> {
  const interrupt = stopOnInterrupt();
  try {
    const { signal } = interrupt;
    const outcomes = await withMoodreel((moodreel) => moodreel.refresh(name, { signal }), { quiet });
    const failed = outcomes.filter((one): one is NotRefreshed => "problem" in one);
    if (json) printJson({ connections: outcomes });
    else {
      const whole = outcomes.filter((one): one is Refreshed => !("problem" in one));
      for (const one of whole)
        process.stdout.write(`${[paint("bold", plain(one.name)), ...refreshedText(one)].join("\n")}\n`);
      for (const one of failed)
        process.stderr.write(`${paint("bold", plain(one.name))}: ${plain(one.problem.message)}\n`);
      if (outcomes.length === 0 && !quiet)
        process.stdout.write("Nothing is connected. `moodreel connect kodi URL` connects a media server.\n");
    }
    if (failed.length > 0) process.exitCode = EXIT.failure;
  } finally {
    interrupt.end();
  }
}

/** What was brought in, a line each. */
export function refreshedText({ items, changes, watched, warnings }: Refreshed): readonly string[] {
  const { added, updated, removed, unchanged } = changes;
  const what = unchanged
    ? "nothing changed"
    : [
        [added, "added"],
        [updated, "updated"],
        [removed, "removed"],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, word]) => `${count!.toLocaleString("en")} ${word}`)
        .join(", ");
  return [
    `  ${counted(items, "film")}: ${what}`,
    ...watched.map(
      ({ viewer, films, new: fresh }) =>
        `  ${plain(viewer)}: ${counted(films, "film")} watched or rated there, ${fresh.toLocaleString("en")} new`,
    ),
    ...warnings.map((warning) => `  ${paint("yellow", plain(warning))}`),
  ];
}
