import { MoodreelError } from "@moodreel/core";

/** @param problem half a sentence on what is wrong with the line */
export function damaged(path: string, line: number, problem: string): MoodreelError {
  return new MoodreelError(
    "backup-damaged",
    `${path} is not a backup of Moodreel, or it is damaged or cut short. Line ${line}: ${problem}. Nothing was changed. Use another backup.`,
    { path, line, problem },
  );
}

export function tooNew(path: string, version: number): MoodreelError {
  return new MoodreelError(
    "backup-too-new",
    `${path} was written by a newer version of this program. Nothing was changed. Update the program, then restore it.`,
    { path, version },
  );
}
