import { MoodreelError } from "@moodreel/core";
import type { PersonalMap } from "@moodreel/core/item";
import { isBomb } from "../bytes/unpack-limit.ts";
import type { Source } from "../bytes/source.ts";
import { openBytes } from "../open/open-file.ts";
import type { Archive, OpenOptions } from "../open/open-table.ts";
import { GatherEntries } from "./gather-entries.ts";
import type { PersonalEntry, PersonalReport } from "./entry/personal-entry.ts";
import { openPersonal } from "./tables/open-personal.ts";
import type { PersonalTable } from "./tables/personal-table.ts";

export interface RatingsOptions extends OpenOptions {
  /** Whose ratings to take of a file that has those of several people. */
  readonly user?: string | undefined;
  /** What the columns mean, of a file that is no known export; wins over what it is known as. */
  readonly map?: PersonalMap | undefined;
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
const MOST_LOOKED_AT = 300;
/** So many tables are open at a time. */
const MOST_TOGETHER = 40;

/**
 * Reads what a person rated, liked, saw or wants to see, from an export of Letterboxd, IMDb, Trakt,
 * Goodreads, Spotify and many others (docs/formats.md), from an archive of such, or from any table with
 * titles and ratings. Writes nothing.
 *
 * @throws MoodreelError `ratings-unknown`, `ratings-user-unclear`, `column-unknown`, and those of any table
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
  for (const companion of options.companions ?? []) await readFile(companion, options, reading, false);
  const file = await readFile(source, options, reading, true);
  return reading.finish(file);
}

/** Gives the file's name. */
async function readFile(
  source: Source,
  options: OpenOptions,
  reading: GatherEntries,
  isOnly: boolean,
): Promise<string> {
  const opened = await openBytes(source, options);
  if (opened.holds === "bytes") {
    const { bytes, maxUnpacked } = opened;
    try {
      await reading.add(await openPersonal(bytes, bytes.name, null, maxUnpacked), isOnly);
      return bytes.name;
    } finally {
      bytes.close();
    }
  }
  const { archive } = opened;
  try {
    const wanted = archive.entries.filter(({ name }) => !isDeleted(name)).slice(0, MOST_LOOKED_AT);
    for (const entry of wanted) {
      await reading.add(await tablesOf(archive, entry), isOnly && wanted.length === 1);
    }
    if (isOnly && reading.isEmpty && wanted.length > 1) await readTogether(archive, wanted, reading);
    return archive.file;
  } finally {
    archive.close();
  }
}

/**
 * None of the tables is a known export: as the lists of one file they may be parts of one, such as a sheet for each
 * year, or of several people.
 */
async function readTogether(
  archive: Archive,
  wanted: Archive["entries"],
  reading: GatherEntries,
): Promise<void> {
  const tables: PersonalTable[] = [];
  for (const entry of wanted.slice(0, MOST_TOGETHER)) {
    // An ending is no part of what a list is called.
    const name = `${archive.file}#${entry.name.replace(/\.\w+$/, "").replaceAll(".", " ")}`;
    tables.push(...(await tablesOf(archive, entry)).map((table) => ({ ...table, name })));
  }
  await reading.add(tables, true);
}

/** None of any other file, such as a readme or a picture beside the tables. */
async function tablesOf(
  archive: Archive,
  entry: Archive["entries"][number],
): Promise<readonly PersonalTable[]> {
  const bytes = archive.openBytes(entry);
  try {
    return await openPersonal(bytes, archive.file, entry.name, archive.maxUnpacked);
  } catch (error) {
    bytes.close();
    if (!(error instanceof MoodreelError) || error.code === "file-damaged" || isBomb(error)) throw error;
    return [];
  }
}

/** Letterboxd puts what was deleted beside the rest. */
function isDeleted(name: string): boolean {
  return /(^|\/)(deleted|orphaned)\//.test(name);
}
