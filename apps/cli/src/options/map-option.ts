import { ITEM_FIELDS, PERSONAL_FIELDS } from "@moodreel/core/item";
import { InvalidArgumentError, Option } from "commander";

/** `--map field=column`, repeatable: what a file's columns mean. */
export const mapOption = () => columnsOption(ITEM_FIELDS, "title=Series_Title");

/** The same for a person's own ratings; `scale=10` is the largest rating. */
export const personalMapOption = () => columnsOption(PERSONAL_FIELDS, "title=Film or scale=10");

function columnsOption(fields: readonly string[], example: string): Option {
  return new Option("--map <field=column>", "take a field from this column; repeatable")
    .argParser((value: string, before: Readonly<Record<string, string>>) =>
      collectMap(value, before, fields, example),
    )
    .default({}, "found by their names");
}

function collectMap(
  value: string,
  before: Readonly<Record<string, string>>,
  fields: readonly string[],
  example: string,
): Readonly<Record<string, string>> {
  const split = value.indexOf("=");
  const [field, column] = [value.slice(0, split).trim(), value.slice(split + 1).trim()];
  if (split < 1 || column === "")
    throw new InvalidArgumentError(`Write it as field=column, such as ${example}.`);
  if (!fields.includes(field)) throw new InvalidArgumentError(`Known fields: ${fields.join(", ")}.`);
  return { ...before, [field]: column };
}
