import { DEFAULTS, INTENTS, type Emotion, type Intent, type Kind } from "@moodreel/core";
import { FAIRNESSES, type Fairness } from "@moodreel/core/taste";
import { EFFORTS, type Effort } from "@moodreel/core/feel";
import type { Feeling } from "@moodreel/core/feeling";
import { RENOWNS, type Renown } from "@moodreel/core/rank";
import { WATCHLIST_USES, type WatchlistUse } from "@moodreel/core/recommend";
import { Option, type Command } from "commander";
import { addFilterOptions, type FilterOptions } from "./filter-options.ts";
import { mapOption } from "./map-option.ts";
import { numberWithin, wholeNumber, wordOrShare } from "./numbers.ts";
import { emotionOption, feelingOption, jsonOption, kindOption, quietOption } from "./shared-options.ts";
import { addViewersOption } from "./viewer-option.ts";

export interface MoodRequestOptions extends FilterOptions {
  readonly image?: string;
  readonly emotion?: Emotion;
  readonly feeling?: Feeling;
  readonly catalog?: string;
  readonly map: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly intent?: Intent;
  readonly count: number;
  readonly seed?: number;
  readonly diversity?: number;
  readonly variety?: number;
  readonly effort?: Effort;
  readonly renown?: Renown;
  readonly viewer?: readonly string[];
  readonly fairness: Fairness;
  readonly includeSeen?: boolean;
  readonly watchlist?: WatchlistUse;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * Adds the options of the commands that begin with a mood and a catalogue.
 *
 * @param of what they are about: a list has a length, a seed and dials
 */
export function addMoodRequestOptions(command: Command, of: "list" | "one" = "list"): Command {
  command
    .optionsGroup("Mood:")
    .addOption(
      new Option("--image <file>", "read the mood from this picture; - is standard input").conflicts([
        "emotion",
        "feeling",
      ]),
    )
    .addOption(emotionOption())
    .addOption(feelingOption())
    .addOption(
      new Option(
        "--intent <intent>",
        "go with the mood, or lift a bad one (default: match, or what the feeling asks for)",
      ).choices([...INTENTS]),
    )
    .optionsGroup("Catalogue:")
    .option(
      "--catalog <catalog|file>",
      "an imported catalogue, or a file, - for standard input (default: all of the kind)",
    )
    .addOption(mapOption())
    .addOption(kindOption());
  if (of === "list") addListOptions(command);
  command.optionsGroup("Viewers:");
  addViewersOption(command)
    .addOption(
      new Option("--fairness <how>", "for several: please the most, or displease nobody")
        .choices([...FAIRNESSES])
        .default(DEFAULTS.fairness),
    )
    .option("--include-seen", "also what a viewer has seen or ruled out")
    .addOption(
      new Option(
        "--watchlist <use>",
        "only what is on the viewers' watchlists, also that, or without it",
      ).choices([...WATCHLIST_USES]),
    );
  return addFilterOptions(command).addOption(jsonOption()).addOption(quietOption());
}

function addListOptions(command: Command): void {
  command
    .optionsGroup("List:")
    .option("--count <n>", "how many, 1 to 100", wholeNumber(1, 100), DEFAULTS.count)
    .option("--seed <n>", "the same seed gives the same list (default: today's)", wholeNumber(0, 4294967295))
    .option("--diversity <0-1>", "how much the items differ (default: a little)", numberWithin(0, 1))
    .option(
      "--variety <0-1>",
      "how much changes from day to day; 0: always the best (default: 1 down to 0.46, by what is known of you)",
      numberWithin(0, 1),
    )
    .option(
      "--effort <0-1>",
      "easy, any or demanding, or a number between them (default: any)",
      wordOrShare(EFFORTS),
    )
    .option(
      "--renown <0-1>",
      "hidden, for hidden gems, any or known, or a number between them (default: any)",
      wordOrShare(RENOWNS),
    );
}
