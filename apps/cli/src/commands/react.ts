import { DEFAULT_PROFILE, ensureProfile } from "@moodreel/app";
import { certain, REACTIONS, type Emotion, type Intent, type Kind, type Reaction } from "@moodreel/core";
import type { Opinion } from "@moodreel/core/profile";
import { Argument, type Command } from "commander";
import { withProfiles } from "../config/open-profiles.ts";
import { withStore } from "../config/open-store.ts";
import { emotionOption, intentOption, jsonOption, kindOption, numberWithin } from "../options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { UsageError } from "../usage-error.ts";

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
    .option("--profile <name>", "whose reaction; made on first use", DEFAULT_PROFILE)
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
  const at = new Date().toISOString();
  const opinion = await withStore((store) =>
    withProfiles((profiles) => say({ store, profiles }, title, what, options, at)),
  );
  const { item, reactions, rating } = opinion;
  if (options.json) printJson(opinion);
  else {
    const all = [...Object.keys(reactions), ...(rating === null ? [] : [`rated ${rating}`])].join(", ");
    const year = item.year === null ? "" : ` (${item.year})`;
    process.stdout.write(`${paint("bold", plain(item.title))}${year}: ${all || "nothing said any more"}\n`);
  }
}

type Sources = Parameters<typeof import("@moodreel/app").reactTo>[0];

async function say(
  sources: Sources,
  title: string,
  what: Reaction | number,
  { profile, emotion, intent, kind, catalog, undo = false }: ReactOptions,
  at: string,
): Promise<Opinion> {
  const { findItem, rate, reactTo, withdraw } = await import("@moodreel/app");
  const { item, catalog: found } = await findItem(sources.store, { kind, catalog, item: title });
  const query = { kind, catalog: found, item: item.id };
  await ensureProfile(sources.profiles, profile, at);
  if (undo)
    return withdraw(sources, profile, { ...query, what: typeof what === "number" ? "rating" : what }, at);
  if (typeof what === "number") return rate(sources, profile, { ...query, rating: what }, at);
  const shownFor = emotion === undefined ? undefined : { scores: certain(emotion), intent };
  return reactTo(sources, profile, { ...query, reaction: what, shownFor }, at);
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
