import { MoodreelError } from "@moodreel/core";

export function jsonDamaged(file: string, line: number, what: string): MoodreelError {
  return new MoodreelError(
    "json-damaged",
    `${file} cannot be read from line ${line} on: ${what}. Write it as a list of objects, or one object on each line.`,
    { file, line },
  );
}
