import type { Moodreel } from "@moodreel/app";
import { DEFAULTS, REACTIONS, type Emotion, type Intent, type Kind, type Reaction } from "@moodreel/core";
import type { Opinion } from "@moodreel/core/profile";
import { Argument, type Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import {
  emotionOption,
  intentOption,
  jsonOption,
  kindOption,
  numberWithin,
} from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { UsageError } from "../errors/usage-error.ts";

interface ReactOptions {
  readonly profile: string;
  readonly emotion?: Emotion;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly catalog?: string;
  readonly undo?: boolean;
  readonly json?: boolean;
}

const ratingNumber = numberWithin(0, 10);

export function addReactCommand(program: Command): void {
  program
    .command("react")
    .description("Say what you think of an item. The profile learns from it.")
    .argument("<item>", "an id, or words of a title")
    .addArgument(new Argument("<reaction>", `${REACTIONS.join(", ")}, or a rating from 0 to 10`))
    .option("--profile <name>", "whose reaction; made on first use", DEFAULTS.viewer)
    .addOption(emotionOption())
    .addOption(intentOption())
    .addOption(kindOption())
    .option("--catalog <name>", "where the item is (default: your newest of the kind)")
    .option("--undo", "take the reaction, or the rating, back")
    .addOption(jsonOption())
    .addHelpText("after", "\nWith --emotion, the policy learns what you take in that mood.")
    .action(reactCommand);
}

async function reactCommand(title: string, said: string, options: ReactOptions): Promise<void> {
  const what = parseReaction(said);
  const opinion = await withMoodreel((moodreel) => say(moodreel, title, what, options));
  const { item, reactions, rating } = opinion;
  if (options.json) printJson(opinion);
  else {
    const all = [...Object.keys(reactions), ...(rating === null ? [] : [`rated ${rating}`])].join(", ");
    const year = item.year === null ? "" : ` (${item.year})`;
    process.stdout.write(`${paint("bold", plain(item.title))}${year}: ${all || "nothing said any more"}\n`);
  }
}

async function say(
  moodreel: Moodreel,
  title: string,
  what: Reaction | number,
  { profile, emotion, intent, kind, catalog, undo = false }: ReactOptions,
): Promise<Opinion> {
  const { item, catalog: found } = await moodreel.findItem(title, { kind, catalog });
  const given = { kind, catalog: found };
  if (undo) return moodreel.withdraw(profile, item.id, typeof what === "number" ? "rating" : what, given);
  if (typeof what === "number") return moodreel.rate(profile, item.id, what, given);
  const mood = emotion === undefined ? undefined : { emotion, intent };
  return moodreel.react(profile, item.id, what, { ...given, mood });
}

function parseReaction(text: string): Reaction | number {
  const known = REACTIONS.find((reaction) => reaction === text.toLowerCase());
  if (known !== undefined) return known;
  try {
    return ratingNumber(text);
  } catch {
    throw new UsageError(`"${text}" is no reaction. Use ${REACTIONS.join(", ")}, or a rating from 0 to 10.`);
  }
}
