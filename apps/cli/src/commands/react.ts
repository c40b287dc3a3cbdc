import type { Moodreel } from "@moodreel/app";
import { REACTIONS, type Emotion, type Intent, type Item, type Kind, type Reaction } from "@moodreel/core";
import { isCalled } from "@moodreel/core/item";
import type { Opinion } from "@moodreel/core/profile";
import { Argument, type Command } from "commander";
import { itemMeant } from "../input/item-meant.ts";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { numberWithin } from "../options/numbers.ts";
import {
  catalogOption,
  emotionOption,
  intentOption,
  jsonOption,
  kindOption,
  quietOption,
} from "../options/shared-options.ts";
import { addViewerOption } from "../options/viewer-option.ts";
import { notMeant } from "../terminal/not-meant.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { UsageError } from "../errors/usage-error.ts";

interface ReactOptions {
  readonly viewer: string;
  readonly emotion?: Emotion;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly catalog?: string;
  readonly undo?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const ratingNumber = numberWithin(0, 10);

export function addReactCommand(program: Command): void {
  const command = program
    .command("react")
    .description("Say what you think of an item. Later recommendations learn from it.")
    .argument("<item>", "an id, or words of a title")
    .addArgument(
      new Argument("<reaction>", "what you think, or a rating from 0 to 10")
        .choices([...REACTIONS])
        .argParser(parseReaction),
    );
  addViewerOption(command, "who says it; me is made on first use")
    .addOption(emotionOption("the mood it was recommended for: what it leads to learns from the reaction"))
    .addOption(intentOption())
    .addOption(kindOption())
    .addOption(catalogOption("where the item is"))
    .option("--yes", "take what comes nearest, where nothing is called so")
    .option("--undo", "take the reaction, or the rating, back")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples('react "The Godfather" like', "react Heat 8.5 --viewer ana"))
    .action(reactCommand);
}

async function reactCommand(title: string, what: Reaction | number, options: ReactOptions): Promise<void> {
  const { opinion, others } = await withMoodreel((moodreel) => say(moodreel, title, what, options), options);
  const { item, reactions, rating } = opinion;
  if (options.json) printJson(opinion);
  else {
    const all = [...Object.keys(reactions), ...(rating === null ? [] : [`rated ${rating}`])].join(", ");
    const year = item.year === null ? "" : ` (${item.year})`;
    process.stdout.write(`${paint("bold", plain(item.title))}${year}: ${all || "nothing said any more"}\n`);
    // An opinion on another film of that title would be a wrong one that nobody sees.
    const meant = notMeant(others.filter((other) => isCalled(other, title)));
    if (meant !== null && options.quiet !== true) process.stdout.write(`${meant}\n`);
  }
}

async function say(
  moodreel: Moodreel,
  title: string,
  what: Reaction | number,
  { viewer, emotion, intent, kind, catalog, undo = false, yes = false }: ReactOptions,
): Promise<{ readonly opinion: Opinion; readonly others: readonly Item[] }> {
  const { item, others, catalog: found } = await itemMeant(moodreel, title, { kind, catalog, viewer }, yes);
  const given = { kind, catalog: found };
  const mood = emotion === undefined ? undefined : { emotion, intent };
  const opinion = undo
    ? await moodreel.withdraw(viewer, item.id, typeof what === "number" ? "rating" : what, given)
    : typeof what === "number"
      ? await moodreel.rate(viewer, item.id, what, given)
      : await moodreel.react(viewer, item.id, what, { ...given, mood });
  return { opinion, others };
}

function parseReaction(text: string): Reaction | number {
  const known = REACTIONS.find((reaction) => reaction === text.toLowerCase());
  if (known !== undefined) return known;
  try {
    return ratingNumber(text);
  } catch {
    throw new UsageError(
      `"${text}" is not a reaction. Use ${REACTIONS.join(", ")}, or a rating from 0 to 10.`,
    );
  }
}
