import { DEFAULTS, type Emotion, type Filters, type Intent, type Kind } from "@moodreel/core";
import { FAIRNESSES, type Fairness } from "@moodreel/core/taste";
import { Option, type Command } from "commander";
import {
  collect,
  emotionOption,
  intentOption,
  jsonOption,
  kindOption,
  mapOption,
  numberWithin,
  wholeNumber,
} from "./shared-options.ts";

export interface MoodRequestOptions {
  readonly image?: string;
  readonly emotion?: Emotion;
  readonly catalog?: string;
  readonly map: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly intent: Intent;
  readonly count: number;
  readonly seed?: number;
  readonly diversity?: number;
  readonly profile?: readonly string[];
  readonly fairness: Fairness;
  readonly includeSeen?: boolean;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  readonly minRating?: number;
  readonly maxRuntime?: number;
  readonly withGenre?: readonly string[];
  readonly withoutGenre?: readonly string[];
  readonly exclude?: readonly string[];
  readonly json?: boolean;
}

/** The options of the commands that begin with a mood and a catalogue. */
export function addMoodRequestOptions(command: Command): Command {
  return command
    .addOption(new Option("--image <file>", "read the mood from this picture").conflicts("emotion"))
    .addOption(emotionOption())
    .option(
      "--catalog <name|file>",
      "an imported catalogue, or a CSV file (default: your newest of the kind)",
    )
    .addOption(mapOption())
    .addOption(kindOption())
    .addOption(intentOption())
    .option("--count <n>", "how many, 1 to 100", wholeNumber(1, 100), DEFAULTS.count)
    .option("--seed <n>", "the same seed gives the same list (default: today's)", wholeNumber(0, 4294967295))
    .option("--profile <name>", "for this person; repeat for a group", collect)
    .addOption(
      new Option("--fairness <how>", "for a group: please the most, or displease nobody")
        .choices([...FAIRNESSES])
        .default(DEFAULTS.fairness),
    )
    .option("--diversity <0-1>", "how much the items differ from each other", numberWithin(0, 1))
    .option("--include-seen", "also what the profile has seen or ruled out")
    .option("--year-from <year>", "not older", wholeNumber(1000, 3000))
    .option("--year-to <year>", "not newer", wholeNumber(1000, 3000))
    .option("--min-rating <0-10>", "rated at least this", numberWithin(0, 10))
    .option("--max-runtime <minutes>", "not longer", wholeNumber(1, 100_000))
    .option("--with-genre <genre>", "must have this genre; repeat for more", collect)
    .option("--without-genre <genre>", "must not have this genre; repeat for more", collect)
    .option("--exclude <id>", "leave this item out; repeat for more", collect)
    .addOption(jsonOption());
}

export function filtersOf({
  yearFrom,
  yearTo,
  minRating,
  maxRuntime,
  withGenre,
  withoutGenre,
  exclude,
}: MoodRequestOptions): Filters {
  return {
    yearFrom,
    yearTo,
    minRating,
    maxRuntime,
    withGenres: withGenre,
    withoutGenres: withoutGenre,
    exclude,
  };
}
