import { MoodreelError } from "@moodreel/core";
import { counted } from "../values/counted.ts";
import type { ImportNotes } from "./import-notes.ts";

/**
 * @throws MoodreelError `too-many-bad-rows`, `header-only`, `nothing-to-import` for a file that gave
 * too little
 */
export function checkOutcome(notes: ImportNotes, file: string, maxBadShare: number): void {
  const { rows, skipped, items, leftOut } = notes;
  if (skipped > rows * maxBadShare) throw tooManyBadRows(notes, file);
  if (rows === 0) {
    throw new MoodreelError(
      "header-only",
      `${file} has a header and only empty rows. Choose a file with rows.`,
      { file },
    );
  }
  if (items > 0) return;
  const why = leftOut.map(
    ({ what, rows: some }) => `${counted(some, "row is", "rows are")} left out, ${what}`,
  );
  const reason = why.length > 0 ? why.join("; ") : "none of its rows can be used";
  throw new MoodreelError(
    "nothing-to-import",
    `Nothing of ${file} can be imported: ${reason}. Check the kind.`,
    {
      file,
      rows,
    },
  );
}

function tooManyBadRows({ rows, skipped, skippedRows }: ImportNotes, file: string): MoodreelError {
  const [first] = skippedRows;
  const example = first === undefined ? "" : ` Line ${first.line}, for example, ${first.reason}.`;
  return new MoodreelError(
    "too-many-bad-rows",
    `${skipped} of ${counted(rows, "row")} of ${file} cannot be used, so nothing was changed.${example} Check the columns and the separator, or repair the rows.`,
    { file, rows, skipped, ...(first === undefined ? {} : { line: first.line, reason: first.reason }) },
  );
}
