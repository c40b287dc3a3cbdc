import { ITEM_FIELDS } from "@moodreel/core/item";
import { InvalidArgumentError, Option } from "commander";

/** `--map field=column`, repeatable: what a file's columns mean. */
export const mapOption = () =>
  new Option("--map <field=column>", "take a field from this column; repeatable")
    .argParser(collectMap)
    .default({}, "found by their names");

function collectMap(
  value: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const split = value.indexOf("=");
  const [field, column] = [value.slice(0, split).trim(), value.slice(split + 1).trim()];
  if (split < 1 || column === "")
    throw new InvalidArgumentError("Write it as field=column, such as title=Series_Title.");
  if (!ITEM_FIELDS.some((known) => known === field)) {
    throw new InvalidArgumentError(`Known fields: ${ITEM_FIELDS.join(", ")}.`);
  }
  return { ...before, [field]: column };
}
