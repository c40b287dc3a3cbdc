import { MoodreelError } from "@moodreel/core";
import type { OpenArchive } from "./open-table.ts";

/** Zip archives in which nobody would look for a table of their own. */
const SHEETS = /\.(xlsx|xlsm|ods|numbers)$/i;

/** @throws MoodreelError `unsupported`: a page has nowhere to put an archive while its tables are read */
export const openArchive: OpenArchive = async (_source, { name }) => {
  throw new MoodreelError(
    "unsupported",
    SHEETS.test(name)
      ? `${name} is a spreadsheet, which a page cannot open. Save it as CSV, and choose that.`
      : `${name} is a zip archive, which a page cannot unpack. Unpack it, and choose the table.`,
    { file: name },
  );
};
