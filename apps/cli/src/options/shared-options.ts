import { EMOTIONS, INTENTS, KINDS, DEFAULTS, type Emotion } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { FEELINGS } from "@moodreel/core/feeling";
import { InvalidArgumentError, Option } from "commander";

/** Options that several commands share, each checked as it is read. */
export const kindOption = () =>
  new Option("--kind <kind>", "what the catalogue holds").choices([...KINDS]).default(DEFAULTS.kind);

export const intentOption = () =>
  new Option("--intent <intent>", "go with the mood, or lift a bad one")
    .choices([...INTENTS])
    .default(DEFAULTS.intent);

export const feelingOption = () =>
  new Option("--feeling <word>", "how you feel, in a word: stands for a mood and what suits it")
    .choices([...FEELINGS])
    .conflicts("emotion");

export const emotionOption = (description = "the emotion to go by") =>
  new Option("--emotion <emotion>", description).choices([...EMOTIONS]).argParser((value): Emotion => {
    const name = value.toLowerCase();
    if (!isEmotion(name)) throw new InvalidArgumentError(`Known emotions: ${EMOTIONS.join(", ")}.`);
    return name;
  });

/** @param use what the catalogue is for */
export const catalogOption = (use: string) =>
  new Option("--catalog <catalog>", `${use} (default: all of the kind)`);

export const jsonOption = () => new Option("--json", "print JSON, for programs");

export const quietOption = () => new Option("--quiet", "no progress and no notes: only results and errors");
