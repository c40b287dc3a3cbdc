import { EFFORTS, type Effort } from "@moodreel/core/feel";
import { InvalidArgumentError } from "commander";

/** A word, or a number from 0, easy, to 1, demanding. */
export function effortOption(value: string): Effort {
  const word = EFFORTS.find((effort) => effort === value.toLowerCase());
  if (word !== undefined) return word;
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError(`Give ${EFFORTS.join(", ")}, or a number from 0 to 1.`);
  }
  return number;
}
