import { DEFAULTS, EMOTIONS, type Intent, type Kind } from "@moodreel/core";
import type { LearnedGenre } from "@moodreel/core/policy";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { intentOption, jsonOption, kindOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface LearnedOptions {
  readonly profile: string;
  readonly kind: Kind;
  readonly intent: Intent;
  readonly catalog?: string;
  readonly reset?: boolean;
  readonly json?: boolean;
}

/** Genres per row, beside those that something was learned of. */
const SHOWN = 3;

export function addLearnedCommand(program: Command): void {
  program
    .command("learned")
    .description("Show what was learned of a profile: per emotion the genres it is likely to take.")
    .option("--profile <name>", "whose", DEFAULTS.viewer)
    .addOption(kindOption())
    .addOption(intentOption())
    .option("--catalog <name>", "over the genres of this one (default: your newest of the kind)")
    .option("--reset", "forget what was learned of the kind; reactions stay")
    .addOption(jsonOption())
    .action(learnedCommand);
}

async function learnedCommand(options: LearnedOptions): Promise<void> {
  const { profile, kind, intent, catalog, reset = false, json = false } = options;
  const view = await withMoodreel(async (moodreel) => {
    if (reset) await moodreel.forgetLearned(profile, kind);
    return moodreel.learned(profile, { kind, catalog });
  });
  if (json) printJson({ profile, ...view });
  else {
    process.stdout.write(`${paint("bold", `${plain(profile)}: ${kind}, ${intent}`)}\n`);
    for (const emotion of EMOTIONS) {
      process.stdout.write(`  ${emotion.padEnd(9)} ${rowText(view[intent][emotion] ?? [])}\n`);
    }
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
