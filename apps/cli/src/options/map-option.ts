import { ITEM_FIELDS, PERSONAL_FIELDS } from "@moodreel/core/item";
import { InvalidArgumentError, Option } from "commander";

/** `--map field=column`, repeatable: what a file's columns mean. */
export const mapOption = () => columnsOption(ITEM_FIELDS, "title=Series_Title", WHAT);

/** The same for a person's own ratings; `scale` is no column. */
export const personalMapOption = () =>
  columnsOption(
    PERSONAL_FIELDS,
    "title=Film or scale=10",
    `${WHAT}; scale is the largest rating (4, 5, 6, 10, 20, 100), -5 for -5 to 5, or school for grades of which 1 is the best`,
  );

const WHAT = "take a field from this column; repeatable";

function columnsOption(fields: readonly string[], example: string, description: string): Option {
  return new Option("--map <field=column>", description)
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
