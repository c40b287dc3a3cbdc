import { openFile, tableOrNull } from "../open/open-file.ts";
import type { OpenOptions } from "../open/open-table.ts";
import type { Source } from "../bytes/source.ts";
import { GatherEntries } from "./gather-entries.ts";
import type { PersonalEntry, PersonalReport } from "./personal-entry.ts";

export interface RatingsOptions extends OpenOptions {
  /** Whose ratings to take of a file that has those of several people. */
  readonly user?: string | undefined;
  /**
   * Files that say which films the numbers in the ratings are, such as MovieLens' movies.csv and
   * links.csv.
   */
  readonly companions?: readonly Source[] | undefined;
}

export interface ReadRatings {
  /** One for each film (book, …). */
  readonly entries: readonly PersonalEntry[];
  readonly report: PersonalReport;
}

/** So many files of an archive are looked into. */
const MOST_LOOKED_AT = 60;

/**
 * Reads what a person rated, saw or wants to see, from an export of Letterboxd, IMDb, Trakt or
 * Goodreads, from ratings of MovieLens, or from an archive of such. Writes nothing.
 *
 * @throws MoodreelError `ratings-unknown`, `ratings-user-unclear`, and those of any table
 *
 * @example
 * ```ts
 * import { readRatings } from "@moodreel/importer";
 *
 * const { entries, report } = await readRatings({ path: "letterboxd-ratings.csv" });
 * console.log(report.format, entries[0]?.title, entries[0]?.rating);
 * ```
 */
export async function readRatings(source: Source, options: RatingsOptions = {}): Promise<ReadRatings> {
  const reading = new GatherEntries(options);
  for (const companion of options.companions ?? []) await readFile(companion, options, reading);
  const file = await readFile(source, options, reading);
  return reading.finish(file);
}

/** Gives the file's name. */
async function readFile(source: Source, options: OpenOptions, reading: GatherEntries): Promise<string> {
  const file = await openFile(source, options);
  if (file.holds === "table") {
    await reading.add(file.opened);
    return file.opened.file;
  }
  const { archive } = file;
  try {
    for (const entry of archive.entries.slice(0, MOST_LOOKED_AT)) {
      const opened = isDeleted(entry.name) ? null : await tableOrNull(archive, entry);
      if (opened !== null) await reading.add(opened);
    }
    return archive.file;
  } finally {
    archive.close();
  }
}

/** Letterboxd puts what was deleted beside the rest. */
function isDeleted(name: string): boolean {
  return /(^|\/)(deleted|orphaned)\//.test(name);
}
