import { MoodreelError } from "@moodreel/core";
import type { SourceBytes } from "../bytes/bytes-of-source.ts";
import type { Source } from "../bytes/source.ts";
import type { Archive } from "./open-table.ts";

/** @throws MoodreelError `unsupported`: a page has nowhere to put an archive while its tables are read */
export async function openArchive(_source: Source, { name }: SourceBytes): Promise<Archive> {
  throw new MoodreelError(
    "unsupported",
    `${name} is a zip archive, which a page cannot unpack. Unpack it, and choose the table.`,
    { file: name },
  );
}
