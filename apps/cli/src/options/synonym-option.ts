import { InvalidArgumentError, Option } from "commander";

/** `--genre name=known`, repeatable: a genre under a name that is not in the table. */
export const synonymOption = () =>
  new Option("--genre <name=known>", "read a genre under another name; repeatable")
    .argParser(collectSynonym)
    .default({}, "by the table of names");

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
