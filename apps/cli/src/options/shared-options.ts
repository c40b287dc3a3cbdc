import { DEFAULTS, EMOTIONS, INTENTS, KINDS, type Emotion } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { InvalidArgumentError, Option } from "commander";

/** Options that several commands share, each checked as it is read. */
export const kindOption = () =>
  new Option("--kind <kind>", "what the catalogue holds").choices([...KINDS]).default(DEFAULTS.kind);

export const intentOption = () =>
  new Option("--intent <intent>", "go with the mood, or lift a bad one")
    .choices([...INTENTS])
    .default(DEFAULTS.intent);

export const jsonOption = () => new Option("--json", "print JSON, for programs");

export const mapOption = () =>
  new Option("--map <field=column>", "take a field from this column; repeat for more fields")
    .argParser(collectMap)
    .default({}, "found by name");

export const synonymOption = () =>
  new Option(
    "--genre <name=known>",
    "read a genre under another name, such as Romcom=Romance+Comedy; repeatable",
  )
    .argParser(collectSynonym)
    .default({}, "by the table of names");

export function emotionOption(): Option {
  return new Option("--emotion <name>", `one of ${EMOTIONS.join(", ")}`).argParser((value): Emotion => {
    const name = value.toLowerCase();
    if (!isEmotion(name)) throw new InvalidArgumentError(`Known emotions: ${EMOTIONS.join(", ")}.`);
    return name;
  });
}

/** A whole number within both bounds. */
export function wholeNumber(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === "" || !Number.isInteger(number) || number < min || number > max) {
      throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
    }
    return number;
  };
}

/** A number within both bounds. */
export function numberWithin(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === "" || !(number >= min && number <= max)) {
      throw new InvalidArgumentError(`Give a number from ${min} to ${max}.`);
    }
    return number;
  };
}

export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const FIELDS = ["id", "title", "year", "genres", "people", "rating", "votes", "runtime", "language", "tags"];

function collectSynonym(
  value: string,
  before: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const split = value.indexOf("=");
  const name = value.slice(0, split).trim();
  const known = value
    .slice(split + 1)
    .split("+")
    .map((genre) => genre.trim())
    .filter((genre) => genre !== "");
  if (split < 1 || name === "" || known.length === 0)
    throw new InvalidArgumentError("Write it as name=known, such as Romcom=Romance+Comedy.");
  return { ...before, [name]: known };
}

function collectMap(
  value: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const split = value.indexOf("=");
  const [field, column] = [value.slice(0, split).trim(), value.slice(split + 1).trim()];
  if (split < 1 || column === "")
    throw new InvalidArgumentError("Write it as field=column, such as title=Series_Title.");
  if (!FIELDS.includes(field)) throw new InvalidArgumentError(`Known fields: ${FIELDS.join(", ")}.`);
  return { ...before, [field]: column };
}
