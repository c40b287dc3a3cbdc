import { EMOTIONS, type Intent, type Kind } from "@moodreel/core";
import type { LearnedGenre } from "@moodreel/core/policy";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import {
  catalogOption,
  intentOption,
  jsonOption,
  kindOption,
  quietOption,
} from "../options/shared-options.ts";
import { addViewerOption } from "../options/viewer-option.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface LearnedOptions {
  readonly viewer: string;
  readonly kind: Kind;
  readonly intent: Intent;
  readonly catalog?: string;
  readonly reset?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Genres per row, beside those that something was learned of. */
const SHOWN = 3;

export function addLearnedCommand(program: Command): void {
  const command = program
    .command("learned")
    .description(
      "Show what was learned of a viewer: for each emotion, which genres they are likely to take.",
    );
  addViewerOption(command, "of whom")
    .addOption(kindOption())
    .addOption(intentOption())
    .addOption(catalogOption("whose genres are shown"))
    .option("--reset", "forget what was learned of the kind; reactions stay")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples("learned", "learned --viewer ana --reset"))
    .action(learnedCommand);
}

async function learnedCommand(options: LearnedOptions): Promise<void> {
  const { viewer, kind, intent, catalog, reset = false, json = false, quiet = false } = options;
  const view = await withMoodreel(async (moodreel) => {
    if (reset) await moodreel.forgetLearned(viewer, kind);
    return moodreel.learned(viewer, { kind, catalog });
  }, options);
  // `profile`, as the API's first version calls a viewer.
  if (json) printJson({ profile: viewer, ...view });
  else {
    process.stdout.write(`${paint("bold", `${plain(viewer)}: ${kind}, ${intent}`)}\n`);
    for (const emotion of EMOTIONS) {
      process.stdout.write(`  ${emotion.padEnd(9)} ${rowText(view[intent][emotion] ?? [])}\n`);
    }
    if (!quiet)
      process.stdout.write(`${paint("dim", "Chance that one is taken; * marks what was learned.")}\n`);
  }
}

function rowText(row: readonly LearnedGenre[]): string {
  if (row.length === 0) return paint("yellow", "unmapped");
  return row
    .filter(({ lessons }, place) => place < SHOWN || lessons > 0)
    .map(({ genre, chance, lessons }) => {
      const text = `${plain(genre)} ${Math.round(chance * 100)} %${lessons > 0 ? "*" : ""}`;
      return lessons > 0 ? paint("green", text) : text;
    })
    .join(", ");
}
