import { MoodreelError } from "@moodreel/core";
import type { OpenArchive } from "./open-table.ts";

/** @throws MoodreelError `unsupported`: a page has nowhere to put an archive while its tables are read */
export const openArchive: OpenArchive = async (_source, { name }) => {
  throw new MoodreelError(
    "unsupported",
    `${name} is a zip archive, which a page cannot unpack. Unpack it, and choose the table.`,
    { file: name },
  );
};
